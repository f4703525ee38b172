/** JSON, where every text stands in quotes. */
import type { Hostile } from "../values.ts";

/** A value as JSON text, texts of a description in it or not. */
export const renderJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent);

/** A value for functions that make other data of it, which is printed as JSON in the end and as nothing else. */
export const dataOf = <T>(value: Hostile<T>): T => value as T;
