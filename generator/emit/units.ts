/**
 * Units of work that need not be done again: a function of a flavor whose result stays while nothing that it read has
 * changed. What it read is recorded while it runs (`emit/trace.ts`), so no list of dependencies can be wrong.
 */
import type { Json } from "../values.ts";
import type { OutputFile } from "./output.ts";

/** A function declared at the top of a module: it sees its arguments and nothing else that may change. */
export type Unit<S extends object, A extends readonly unknown[], R> = (scope: S, ...args: A) => R;

/** How a flavor says what need not be done again. */
export interface Units {
  /** Watches what is read of a value that was worked out from the model. Names are unique within a flavor. */
  readonly track: <T extends object>(name: string, value: T) => T;
  /** A file. `scope` must be watched; further arguments are compared by content. */
  readonly file: <S extends object, A extends readonly unknown[]>(
    unit: Unit<S, A, OutputFile>,
    scope: S,
    ...args: A
  ) => OutputFile;
  /** What is worked out from a file's path and text and nothing else. */
  readonly fromFile: <R extends Json>(unit: (file: OutputFile) => R, file: OutputFile) => R;
}

/** Does everything, every time. */
export const DIRECT: Units = {
  track: (_name, value) => value,
  file: (unit, scope, ...args) => unit(scope, ...args),
  fromFile: (unit, file) => unit(file),
};
