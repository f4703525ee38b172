/** Case styles over words; which one goes where is the flavor's business. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import { finished } from "./finished.ts";

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An acronym at the front is lowered as a whole: `["AI","Configs"]` → `aiConfigs`. */
function lowerFirst(word: string): string {
  return word.length > 1 && word === word.toUpperCase()
    ? word.toLowerCase()
    : word.charAt(0).toLowerCase() + word.slice(1);
}

/** `["get","AI","Config"]` → `getAIConfig`. */
export const camelCase = (words: readonly string[]): string =>
  words.map((word, i) => (i === 0 ? lowerFirst(word) : upperFirst(word))).join("");

/** `["flag","Sempatch"]` → `FlagSempatch`. */
export const pascalCase = (words: readonly string[]): string => words.map(upperFirst).join("");

/** `["get","AI","Config"]` → `get-ai-config`. */
export const kebabCase = (words: readonly string[]): string =>
  words.map((word) => word.toLowerCase()).join("-");

/** A name that a file can have on every file system: what is longer than 120 bytes is cut, and marked with a checksum. */
export const shortenName = (name: string): string =>
  Buffer.byteLength(name) <= 120 ? name : `${cut(name, 100)}_${checksum(name)}`;

/** The beginning of a text, at most so many bytes, no character cut in two. */
function cut(text: string, bytes: number): string {
  let size = 0;
  const kept = [...text].filter((c) => (size += Buffer.byteLength(c)) <= bytes);
  return kept.join("");
}

/** FNV-1a, to tell cut names apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const c of text) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
/**
 * A name for each wish, which lists names from the best to the last: the first that is free, else the last with a number.
 * Wishes come in the order of who may choose first; `fold` makes names equal that can't stand beside each other.
 */
export function assignNames<T extends Text>(
  wishes: readonly (readonly [T, ...T[]])[],
  taken: Iterable<T> = [],
  fold: (name: Text) => Text = (name) => name,
): readonly T[] {
  const folded = new Set([...taken].map(fold));
  return wishes.map((wish) => {
    const last = wish.at(-1) ?? wish[0];
    let name = wish.find((each) => !folded.has(fold(each)));
    for (let n = 2; name === undefined; n++)
      if (!folded.has(fold(`${last}${n}`))) name = `${last}${n}` as T;
    folded.add(fold(name));
    return name;
  });
}

const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [/</g, " less than "],
  [/>/g, " greater than "],
  [/!/g, " not "],
  [/=/g, " equal "],
];

/** A name with its signs of comparison spelled out: they alone may tell `price<` from `price>`. */
export const spellComparisons = (name: Text): Untrusted =>
  untrusted(
    COMPARISONS.reduce((text, [sign, words]) => text.replaceAll(sign, words), finished(name)),
  );
