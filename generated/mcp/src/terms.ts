// Copied by flagforge from templates/mcp/overlay/src/terms.ts; edit it there.
/** Words of a text as the search compares them; the index is made with the same function. */

const IGNORED = new Set(
  "a an and are as at be by can do for from has have how in into is it its me my of on or our please that the this to us was we what when where which with you your".split(
    " ",
  ),
);

/** `getUserGroups` and `get user-groups` give the same words. */
export function splitTerms(text: string): string[] {
  return (
    text
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Takes endings off, so that `flags`, `flag` and `flagged` meet; `null` for words that say nothing. */
export function normalizeTerm(term: string): string | null {
  if (IGNORED.has(term)) return null;
  return stem(term);
}

function stem(term: string): string {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/ies$/, "y"],
    [/(ss|x|ch|sh)es$/, "$1"],
    [/([^su])s$/, "$1"],
  ];
  let text = term;
  if (text.length > 3) for (const [ending, by] of rules) text = text.replace(ending, by);
  if (text.length > 5) text = text.replace(/(ing|ed)$/, "");
  return text.length > 3 ? text.replace(/e$/, "").replace(/([b-df-hj-np-tv-z])\1$/, "$1") : text;
}
