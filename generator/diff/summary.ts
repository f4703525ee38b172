/** Changes → what a reader is told: what is the same in many places is said once. */
import { renderJson } from "../lang/json.ts";
import { compareText, untrusted, type Text, type Untrusted } from "../values.ts";
import {
  bumpOf,
  classOf,
  type Bump,
  type Change,
  type ChangeClass,
  type ChangeKind,
  type Policy,
} from "./change.ts";
import type { Voice } from "./consequence.ts";

/** Section of a changelog, as keepachangelog.com names them. */
export type Section = "Added" | "Changed" | "Deprecated" | "Removed";
export const SECTIONS: readonly Section[] = ["Added", "Changed", "Deprecated", "Removed"];

/** One of several places where the same happened. */
export interface Item {
  /** `FeatureFlag.environments`, or the last part of it where the entry says the first. */
  readonly name: Untrusted;
  /** From what to what; `null` where the words say it all. */
  readonly detail: Untrusted | null;
}

/** One line of a report: one change, or the same change in several places. */
export interface Entry {
  readonly class: ChangeClass;
  readonly section: Section;
  /** What happened, in words: `Property became optional`. */
  readonly what: string;
  /** What all places have in common; `null` for a single place. */
  readonly common: Item | null;
  readonly items: readonly Item[];
  readonly reason: string;
  /** Flavor → what it means there. */
  readonly consequences: Readonly<Record<string, string>>;
  /** At least one. */
  readonly changes: readonly Change[];
}

export interface Summary {
  readonly bump: Bump;
  readonly policy: Policy;
  /** How many changes of each class. */
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** What breaks first, then in the order of `SECTIONS`. */
  readonly entries: readonly Entry[];
}

export const CLASSES: readonly ChangeClass[] = ["breaking", "additive", "patch"];

/** Sums up changes for readers. */
export function buildSummary(
  changes: readonly Change[],
  policy: Policy,
  voices: readonly Voice[],
): Summary {
  const count = (level: ChangeClass): number =>
    changes.filter((change) => classOf(change, policy) === level).length;
  const entries = groupChanges(changes, policy, voices).flatMap((group) =>
    buildEntry(group, policy, voices),
  );
  return {
    bump: bumpOf(changes, policy),
    policy,
    counts: { breaking: count("breaking"), additive: count("additive"), patch: count("patch") },
    entries: entries.toSorted(compareEntries),
  };
}

const compareEntries = (a: Entry, b: Entry): number =>
  CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
  // What breaks is one list; the rest is read by section.
  (a.class === "breaking" ? 0 : SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section)) ||
  rankOf(a) - rankOf(b) ||
  compareText(a.what, b.what) ||
  compareText(a.changes[0]?.subject ?? "", b.changes[0]?.subject ?? "");

/** Calls concern more readers than what is inside of them. */
const ORDER = ["operation", "parameter", "body", "response", "property", "enum", "schema"];
const rankOf = ({ changes: [first] }: Entry): number => {
  const at = ORDER.findIndex((noun) => first?.kind.startsWith(noun));
  return at === -1 ? ORDER.length : at;
};

/** The section a kind of change belongs to. */
export function sectionOf({ kind }: Change): Section {
  if (/-(added|introduced)(-|$)/.test(kind) && kind !== "nullable-added") return "Added";
  if (/-removed$/.test(kind) && kind !== "nullable-removed") return "Removed";
  return kind.endsWith("-deprecated") ? "Deprecated" : "Changed";
}

/** Changes that are told together, and what they share. */
interface Group {
  readonly common: Untrusted | null;
  readonly changes: readonly Change[];
}

const ENOUGH = 3;

/** Puts together what reads as one: the same in three places or more, else members of one thing. */
function groupChanges(
  changes: readonly Change[],
  policy: Policy,
  voices: readonly Voice[],
): readonly Group[] {
  const likeness = (change: Change): readonly (Text | null)[] => [
    change.kind,
    classOf(change, policy),
    change.reason,
    ...voices.map(({ tell }) => tell(change)),
  ];
  const across = collect(changes, (change) =>
    keyOf([
      ...likeness(change),
      change.operation === null ? ownerOf(change) : memberOf(change),
      ...(LISTED.test(change.kind) ? [] : [change.before, change.after]),
    ]),
  );
  const wide = across.filter(
    (group) => new Set(group.map(({ operation }) => operation)).size >= ENOUGH,
  );
  const taken = new Set(wide.flat());
  const within = collect(
    changes.filter((change) => !taken.has(change)),
    (change) => keyOf([...likeness(change), memberOf(change) === "" ? null : ownerOf(change)]),
  );
  return [
    ...wide.map((group) => ({ common: commonOf(group, memberOf), changes: group })),
    ...within.map((group) => ({ common: commonOf(group, ownerOf), changes: group })),
  ];
}

/** What the subjects of a group share, where there are several of them. */
function commonOf(
  group: readonly Change[],
  partOf: (change: Change) => Untrusted,
): Untrusted | null {
  const [first] = group;
  const several = new Set(group.map(({ subject }) => subject)).size > 1;
  return first !== undefined && several && (partOf === memberOf || memberOf(first) !== "")
    ? partOf(first)
    : null;
}

/** Lists of items with the same key, in the order of their first. */
function collect<T>(items: readonly T[], keyOf: (item: T) => Text): readonly (readonly T[])[] {
  const groups = new Map<Text, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const keyOf = (parts: readonly (Text | null)[]): string => renderJson(parts);

/** Whole things are listed by name: what stood or stands there differs in each. */
const LISTED = /^(operation|schema)-(added|removed|deprecated|undeprecated)$/;

/** The operation, or the type: `FeatureFlag` of `FeatureFlag.environments`. */
const ownerOf = ({ operation, subject }: Change): Untrusted =>
  operation ?? untrusted(subject.replace(/[.[\]{}][^]*$/, ""));
const memberOf = (change: Change): Untrusted =>
  untrusted(change.subject.slice(ownerOf(change).length));

function buildEntry(
  { common, changes }: Group,
  policy: Policy,
  voices: readonly Voice[],
): readonly Entry[] {
  const [first] = changes;
  if (first === undefined) return [];
  const details = new Set(changes.map(describeDetail));
  // Said of the common part, a detail must be true of it.
  const sharesDetail = common !== null && common === memberOf(first) && details.size === 1;
  const shared = sharesDetail ? describeDetail(first) : null;
  const items = collect(changes, ({ subject }) => subject).flatMap(([head, ...others]) => {
    if (head === undefined) return [];
    const own = [head, ...others].flatMap((change) => describeDetail(change) ?? []);
    return {
      name: nameOf(head, common),
      detail: sharesDetail || own.length === 0 ? null : untrusted(own.join(", ")),
    };
  });
  const told = voices.flatMap(({ flavor, tell }) => {
    const text = tell(first);
    return text === null ? [] : [[flavor, text] as const];
  });
  return [
    {
      class: classOf(first, policy),
      section: sectionOf(first),
      what: describeKind(first.kind),
      common:
        common === null || (common === "" && shared === null)
          ? null
          : { name: tidy(common), detail: shared },
      items,
      reason: first.reason,
      consequences: Object.fromEntries(told),
      changes,
    },
  ];
}

/** The part of a subject that the others in its group do not have. */
function nameOf(change: Change, common: Text | null): Untrusted {
  if (common === null)
    return RENAMED.test(change.kind)
      ? untrusted(`${change.before} → ${change.after}`)
      : change.subject;
  return common === memberOf(change) ? ownerOf(change) : tidy(memberOf(change));
}

const tidy = (part: Text): Untrusted => untrusted(part.trim().replace(/^\./, ""));

const RENAMED = /^(operation|schema)-renamed$/;
/** Where the words of the kind say it, before and after say it again. */
const PLAIN = /-(became|deprecated|undeprecated)|^(operation|schema)-(added|removed|renamed)/;

function describeDetail({ kind, before, after }: Change): Untrusted | null {
  if (PLAIN.test(kind)) return null;
  if (before !== null && after !== null) return untrusted(`${before} → ${after}`);
  return before ?? after;
}

/** A kind in words: `Optional property added`. */
function describeKind(kind: ChangeKind): string {
  const text = kind
    .replace(/^(\w+)-added-(optional|required)$/, "$2 $1 added")
    .replace("schema", "type")
    .replace("constant", "fixed header")
    .replaceAll("-", " ")
    .replace("api ", "API ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One change in words: `Property became optional: FeatureFlag.environments`. */
export function describeChange(change: Change): Untrusted {
  const detail = describeDetail(change);
  if (RENAMED.test(change.kind))
    return untrusted(`${describeKind(change.kind)}: ${nameOf(change, null)}`);
  return untrusted(
    `${describeKind(change.kind)}: ${change.subject}${detail === null ? "" : ` (${detail})`}`,
  );
}

/** Consequences with the flavors that share each. */
export const shareConsequences = (
  consequences: Readonly<Record<string, string>>,
): readonly { readonly flavors: readonly string[]; readonly text: string }[] =>
  collect(Object.entries(consequences), ([, text]) => text).map((group) => ({
    flavors: group.map(([flavor]) => flavor),
    text: group[0]?.[1] ?? "",
  }));

/** `44 breaking, 230 additive, 3 patch`. */
export const renderCounts = ({ counts }: Summary): string =>
  CLASSES.map((level) => `${counts[level]} ${level}`).join(", ");
