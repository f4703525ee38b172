/** Splits names of a description into words, without saying how a language joins them again. */
import type { Text } from "../values.ts";

const WORD = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[A-Z][0-9]*|[0-9]+/g;

/** `getOAuthClients` → `["get","O","Auth","Clients"]`, `AIConfig__maintainer` → `["AI","Config","maintainer"]`. */
// Nothing but ASCII letters and digits is left.
// eslint-disable-next-line flagforge/text-safety
export const splitWords = (name: Text): readonly string[] => spell(name).match(WORD) ?? [];

/**
 * A name in the letters that every language and file system has: `Größe` → `Grosse`, `名` → ` u21517 `. Names that look
 * alike, or differ in what nobody sees, get the same words; names that share a word are an error where they are used.
 */
const spell = (name: Text): string =>
  /^[\x00-\x7f]*$/.test(name)
    ? name
    : name
        .replaceAll("ß", "ss")
        .normalize("NFKD")
        .replaceAll(/\p{M}/gu, "")
        .replaceAll(/[^\x00-\x7f]/gu, (c) =>
          /[\p{L}\p{N}]/u.test(c) ? ` u${c.codePointAt(0) ?? 0} ` : " ",
        );

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** `["get","AI","Config"]` → `Get AI config`. */
export function renderSentence(words: readonly string[]): string {
  const text = words.map((word) => (isAcronym(word) ? word : word.toLowerCase())).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export { compareText } from "../values.ts";
