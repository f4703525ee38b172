/** Case styles over words; which one goes where is the flavor's business. */

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

/**
 * A name for each wish, which lists names from the best to the last: the first that is free, else the last with a number.
 * Wishes come in the order of who may choose first; `fold` makes names equal that can't stand beside each other.
 */
export function assignNames(
  wishes: readonly (readonly string[])[],
  taken: Iterable<string> = [],
  fold: (name: string) => string = (name) => name,
): readonly string[] {
  const folded = new Set([...taken].map(fold));
  return wishes.map((wish) => {
    const last = wish.at(-1) ?? "";
    let name = wish.find((each) => !folded.has(fold(each)));
    for (let n = 2; name === undefined; n++)
      if (!folded.has(fold(`${last}${n}`))) name = `${last}${n}`;
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
export const spellComparisons = (name: string): string =>
  COMPARISONS.reduce((text, [sign, words]) => text.replaceAll(sign, words), name);
