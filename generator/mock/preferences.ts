/** What a request says with `Prefer: code=404, delay=250`. */

export interface Preferences {
  /** Status to answer with. */
  readonly code: number | null;
  readonly delayMs: number | null;
  /** What can't be done, in words. */
  readonly problems: readonly string[];
}

/** The longest delay before an answer, in milliseconds. */
export const MAX_DELAY_MS = 60_000;

/** Parses the header; preferences that the mock does not know are no concern of it. */
export function parsePreferences(header: string): Preferences {
  const pairs = header.split(/[,;]/).map((part): readonly [string, string] => {
    const [, name = "", value = ""] = /^\s*([^=\s]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(part) ?? [];
    return [name.toLowerCase(), value];
  });
  // The first of a name counts (RFC 7240).
  const given = new Map(pairs.toReversed());
  const code = readNumber(given, "code", 200, 599);
  const delay = readNumber(given, "delay", 0, MAX_DELAY_MS);
  return {
    code: code.value,
    delayMs: delay.value,
    problems: [code.problem, delay.problem].filter((problem) => problem !== null),
  };
}

function readNumber(
  given: ReadonlyMap<string, string>,
  name: string,
  least: number,
  most: number,
): { readonly value: number | null; readonly problem: string | null } {
  const text = given.get(name);
  if (text === undefined) return { value: null, problem: null };
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most
    ? { value, problem: null }
    : { value: null, problem: `Prefer: ${name} must be a whole number from ${least} to ${most}` };
}
