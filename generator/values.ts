/** What every layer shares: JSON values and the one order of texts. */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Order of UTF-16 code units: the same on every machine, unlike a locale's order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
