/** Exported declarations before and after. */
import { renderFence } from "../lang/markdown.ts";
import { compareText } from "../values.ts";

export interface SurfaceChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
}

/** Compares declarations by name: name → signature. */
export function compareSurfaces(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SurfaceChanges {
  const only = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
    [...from].filter(([name]) => !other.has(name)).map(([, text]) => text);
  const changed = [...before].flatMap(([name, text]) => {
    const next = after.get(name);
    return next === undefined || next === text ? [] : [{ before: text, after: next }];
  });
  return {
    added: only(after, before).sort(compareText),
    removed: only(before, after).sort(compareText),
    changed,
  };
}

/** Renders them as a patch: lines that both states share are there for orientation. */
export function renderSurfaceChanges({ added, removed, changed }: SurfaceChanges): string {
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed\n`;
  const rows = [
    ...removed.flatMap((text) => mark("-", text)),
    ...added.flatMap((text) => mark("+", text)),
    ...changed.flatMap(({ before, after }) => compareRows(before.split("\n"), after.split("\n"))),
  ];
  return rows.length === 0 ? counts : `${counts}\n${renderFence("diff", rows.join("\n"))}\n`;
}

const mark = (sign: string, text: string): readonly string[] =>
  text.split("\n").map((row) => `${sign} ${row}`);

/** First row for orientation, then what only one side has; order inside a declaration says nothing. */
function compareRows(before: readonly string[], after: readonly string[]): readonly string[] {
  const older = new Set(before);
  const newer = new Set(after);
  const [head = ""] = after;
  return [
    ...(older.has(head) && after.length > 1 ? [`  ${head}`] : []),
    ...before.filter((row) => !newer.has(row)).map((row) => `- ${row}`),
    ...after.filter((row) => !older.has(row)).map((row) => `+ ${row}`),
  ];
}
