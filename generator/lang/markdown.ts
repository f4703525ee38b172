/** Facts of Markdown: tables as Prettier aligns them, and text that can't break out of its place. */
import type { Text } from "../values.ts";
import { showInvisible } from "./html.ts";

/** Text that nothing in it can make anything but text. */
export const escapeProse = (text: Text): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replaceAll(/&(?=[#\w])/g, "\\&");

/** A code span that holds any text, backticks included; an empty line would end the paragraph it stands in. */
export function renderCode(value: Text): string {
  const text = showInvisible(value).replaceAll(/[\r\n\t]+/g, " ");
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** A fenced block that its content can't close. */
export function renderFence(language: string, text: Text): string {
  const code = showInvisible(text.replaceAll(/\r\n?/g, "\n"));
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${code}\n${fence}`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, c) => sum + (WIDE.test(c) || (c.codePointAt(0) ?? 0) > 0x1f2ff ? 2 : 1),
    0,
  );

/** A table with aligned columns; cells are finished text. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) =>
    Math.max(3, widthOf(cell), ...rows.map((row) => widthOf(row[i] ?? ""))),
  );
  const renderRow = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => pad(cells[i] ?? "", width)).join(" | ")} |`;
  return [
    renderRow(head),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...rows.map(renderRow),
  ].join("\n");
}

const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** A heading's anchor as GitHub makes it. */
export const renderAnchor = (heading: Text): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
