/** What was released: kept in the project, so that changelogs come out of `generate` like everything else. */
import { fail } from "../diagnostics.ts";
import type { SpecDocument } from "../spec/document.ts";
import { POLICIES, type Bump, type Policy } from "./change.ts";
import type { Entry } from "./summary.ts";

/** An entry as it is kept: what readers are told, without the changes behind it. */
export type KeptEntry = Omit<Entry, "changes">;

/** Leaves the changes out. */
export const keepEntry = (entry: Entry): KeptEntry => ({
  class: entry.class,
  section: entry.section,
  what: entry.what,
  common: entry.common,
  items: entry.items,
  reason: entry.reason,
  consequences: entry.consequences,
});

/** One release of one or more packages. */
export interface Release {
  /** `2026-02-28`. */
  readonly date: string;
  /** Version that the description gives itself. */
  readonly api: string;
  /** Flavor → version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly policy: Policy;
  /** What the changes asked for. */
  readonly bump: Bump;
  /** Why versions are lower than the changes ask for; `null` where they are not. */
  readonly reason: string | null;
  readonly entries: readonly KeptEntry[];
}

export interface History {
  /** Newest first. */
  readonly releases: readonly Release[];
  /** Of the description that the newest release was made from. */
  readonly sha256: string;
}

/** Names of the files in the folder of releases. */
export const HISTORY = "history.json";
export const RELEASED = "openapi.json";

/** Renders the history, one line an entry, so that a merge conflict is small. */
export function renderHistory({ releases, sha256 }: History): string {
  const blocks = releases.map(({ entries, ...facts }) => {
    const rows = entries.map((entry) => `\n        ${JSON.stringify(entry)}`);
    const head = JSON.stringify(facts).slice(0, -1);
    return `\n    ${head},"entries":[${rows.join(",")}]}`;
  });
  return `{\n  "sha256": ${JSON.stringify(sha256)},\n  "releases": [${blocks.join(",")}]\n}\n`;
}

/** Reads a history; a damaged one is an error, for versions hang on it. */
export function parseHistory({ root, source }: SpecDocument): History {
  const { releases, sha256 } = root as unknown as Partial<History>;
  if (typeof sha256 === "string" && Array.isArray(releases) && releases.every(isRelease))
    return { releases, sha256 };
  return fail("FF1002", {
    file: source,
    problem: "This is not a history of releases",
    remedy: "Restore the file from git",
  });
}

function isRelease(value: unknown): value is Release {
  const { date, api, versions, policy, entries } = (value ?? {}) as Partial<Release>;
  return (
    typeof date === "string" &&
    typeof api === "string" &&
    typeof versions === "object" &&
    POLICIES.some((each) => each === policy) &&
    Array.isArray(entries)
  );
}

/** Version of a flavor's last release; `null` where it had none. */
export const lastVersion = (releases: readonly Release[], flavor: string): string | null =>
  releases.find(({ versions }) => Object.hasOwn(versions, flavor))?.versions[flavor] ?? null;
