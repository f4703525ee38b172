/** A summary as annotations of GitHub Actions: lines on standard output that GitHub shows beside the code. */
import { untrusted } from "../../values.ts";
import { escapeTerminal } from "../../diagnostics.ts";
import { describeChange, type Entry, type Summary } from "../summary.ts";
import type { Change } from "../change.ts";

/** Where in the repository a change is shown. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Renders one annotation an entry: GitHub shows ten of a kind, so what breaks is a warning and the rest are notices. */
export const renderGithub = (
  { entries }: Summary,
  spotOf: (change: Change) => Spot | null,
): string => entries.map((entry) => renderEntry(entry, spotOf)).join("");

function renderEntry(entry: Entry, spotOf: (change: Change) => Spot | null): string {
  const [first] = entry.changes;
  if (first === undefined) return "";
  const spot = spotOf(first);
  const properties = [
    ...(spot === null ? [] : [`file=${escapeProperty(spot.file)}`, `line=${spot.line}`]),
    `title=${escapeProperty(`${entry.class}: ${entry.what}`)}`,
  ];
  const more = entry.changes.length > 1 ? `, and ${entry.changes.length - 1} more like it` : "";
  const text = untrusted(`${describeChange(first)}${more}. ${entry.reason}.`);
  const level = entry.class === "breaking" ? "warning" : "notice";
  return `::${level} ${properties.join(",")}::${escapeData(escapeTerminal(text))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string =>
  escapeData(escapeTerminal(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
