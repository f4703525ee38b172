/** What every layer shares: JSON values and the one order of texts. */

export type Json =
  Text | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value of our user's own configuration. */
export type Setting =
  string | number | boolean | null | readonly Setting[] | { readonly [key: string]: Setting };

declare const mark: unique symbol;

/** The mark of a text that nobody has made fit for a place in output; `scripts/lint/` looks for its name. */
export interface Marked {
  readonly [mark]: true;
}

/** Text of a description, hostile until a function of `lang/` has made it fit for a place in output. */
export type Untrusted = string & Marked;

/** Any text: for functions that take one of a description, because they escape it or only look at it. */
export type Text = string | Untrusted;

/** Marks a text: it comes from a description, or holds something that does. */
export const untrusted = (text: Text): Untrusted => text as Untrusted;

/** A shape of plain texts as it is while texts of a description stand in it. */
export type Hostile<T> = T extends string
  ? string extends T
    ? Text
    : T
  : T extends object
    ? { [K in keyof T]: Hostile<T[K]> }
    : T;

/** An object whose keys are texts of a description: what prints it escapes them as it does values. */
export const recordOf = <T>(entries: Iterable<readonly [Text, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries(entries);

/** Order of UTF-16 code units: the same on every machine, unlike a locale's order. */
export const compareText = (a: Text, b: Text): number => (a < b ? -1 : a > b ? 1 : 0);
