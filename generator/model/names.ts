/** Public names: from the description's own, with recorded decisions, and free of collisions. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import type { Collector } from "../diagnostics.ts";
import type { Reader } from "./reader.ts";
import { splitWords } from "./words.ts";

/** Decisions of `spec/names.lock.json`: name in the description → words of the public name, separated by spaces. */
export interface NameDecisions {
  readonly groups: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
  /** Operation → words of a name that has to be short and to stay. */
  readonly shortNames: Readonly<Record<string, string>>;
}

export const NO_DECISIONS: NameDecisions = {
  groups: {},
  operations: {},
  schemas: {},
  shortNames: {},
};

/** Words of a public name: the decision where there is one, else the name's own. */
// Letters and digits, or what the project decided.
// eslint-disable-next-line flagforge/text-safety
export function buildWords(
  name: Text,
  decisions: Readonly<Record<string, string>>,
): readonly string[] {
  const decided = Object.hasOwn(decisions, name) ? decisions[name] : undefined;
  return decided === undefined
    ? splitWords(name)
    : decided.split(/\s+/).filter((word) => word !== "");
}

export interface Named {
  readonly name: Text;
  readonly words: readonly string[];
  readonly pointer: string;
}

/**
 * Decisions that tell colliding and empty names apart with a number: what a run does that must not end at one name.
 */
export function separateNames(
  named: readonly Named[],
  decisions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const seen = new Set<Text>();
  const added: Record<string, string> = {};
  for (const { name, words } of named) {
    const base = words.length === 0 ? ["unnamed"] : words;
    let wanted = base;
    for (let n = 2; seen.has(wanted.join("").toLowerCase()); n++) wanted = [...base, String(n)];
    seen.add(wanted.join("").toLowerCase());
    if (wanted !== words) added[name] = wanted.join(" ");
  }
  return { ...decisions, ...added };
}

/** Where users decide on a name, for remedies. */
export const renderDecision = (kind: keyof NameDecisions, name: Text): Untrusted =>
  untrusted(
    `in the file that the configuration calls "names": {"${kind}": {${JSON.stringify(name)}: "some words"}}`,
  );

/** Reports names that no two of the public names may share: equal words, whatever their capitals. */
export function checkNames(
  kind: "groups" | "operations" | "schemas",
  named: readonly Named[],
  reader: Pick<Reader, "place"> & { readonly collector: Collector },
): void {
  const seen = new Map<string, Named>();
  for (const item of named) {
    const key = item.words.join("").toLowerCase();
    const other = seen.get(key);
    if (key === "") {
      reader.collector.error("FF1402", {
        ...reader.place(item.pointer),
        problem: `The name ${JSON.stringify(item.name)} has no letters to make a public name of`,
        remedy: `Decide on one ${renderDecision(kind, item.name)}`,
      });
    } else if (other === undefined) {
      seen.set(key, item);
    } else {
      reader.collector.error("FF1402", {
        ...reader.place(item.pointer),
        problem: `${JSON.stringify(item.name)} and ${JSON.stringify(other.name)} (${other.pointer}) get the same public name`,
        remedy: `Give one of them another ${renderDecision(kind, item.name)}, or generate with --lenient, which adds a number`,
      });
    }
  }
}
