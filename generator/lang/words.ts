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
