/** Splits names of a description into words, without saying how a language joins them again. */

const WORD = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[A-Z][0-9]*|[0-9]+|[^\x00-\x7f]+/g;

/** `getOAuthClients` → `["get","O","Auth","Clients"]`, `AIConfig__maintainer` → `["AI","Config","maintainer"]`. */
export const splitWords = (name: string): readonly string[] => name.match(WORD) ?? [];

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** `["get","AI","Config"]` → `Get AI config`. */
export function renderSentence(words: readonly string[]): string {
  const text = words.map((word) => (isAcronym(word) ? word : word.toLowerCase())).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export { compareText } from "../values.ts";
