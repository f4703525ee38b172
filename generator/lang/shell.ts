/** Facts of the shell: text that stays one word of a command. */
import type { Text } from "../values.ts";

/** A word of the shell that stands for exactly this text. */
export const quoteWord = (text: Text): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The value of a header, which ends with its line. */
export const headerValue = (text: Text): string => text.replaceAll(/[\r\n\0]+/g, " ");
