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

/** What is wholly new or gone is named; its members say nothing more. */
function mark(sign: string, text: string): readonly string[] {
  const [head = "", ...rest] = text.split("\n");
  return [`${sign} ${head}${rest.length === 0 ? "" : " …"}`];
}

/** First row for orientation, then what only one side has, in order. */
function compareRows(before: readonly string[], after: readonly string[]): readonly string[] {
  const shared = measureShared(before, after);
  const rows: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]];
    if (was !== undefined && was === is) {
      if (i === 0 && j === 0) rows.push(`  ${was}`);
      i++;
      j++;
    } else if (
      was !== undefined &&
      (is === undefined || lengthAt(shared, i + 1, j) >= lengthAt(shared, i, j + 1))
    ) {
      rows.push(`- ${was}`);
      i++;
    } else {
      rows.push(`+ ${is ?? ""}`);
      j++;
    }
  }
  return rows;
}

const lengthAt = (table: readonly (readonly number[])[], i: number, j: number): number =>
  table[i]?.[j] ?? 0;

/** Length of the longest common sequence of rows from each pair of places on. */
function measureShared(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly number[])[] {
  const table: number[][] = before.map(() => []);
  for (let i = before.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] =
        before[i] === after[j]
          ? 1 + lengthAt(table, i + 1, j + 1)
          : Math.max(lengthAt(table, i + 1, j), row[j + 1] ?? 0);
  }
  return table;
}
