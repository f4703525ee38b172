/** A summary for the terminal: a table with what breaks first. */
import { untrusted, type Text } from "../../values.ts";
import { escapeTerminal } from "../../diagnostics.ts";
import {
  CLASSES,
  renderCounts,
  shareConsequences,
  type Entry,
  type Item,
  type Summary,
} from "../summary.ts";

const SHOWN = 8;
const WIDTH = 100;

/** Renders a summary; consequences are told of what breaks. */
export function renderHuman(summary: Summary): string {
  const { bump, policy, entries } = summary;
  if (entries.length === 0) return "No change\n";
  const width = Math.max(...entries.map(({ what }) => what.length));
  const parts = CLASSES.flatMap((level) => {
    const own = entries.filter((entry) => entry.class === level);
    if (own.length === 0) return [];
    const rows = own.flatMap((entry) => renderEntry(entry, width));
    return [`${level.toUpperCase()}\n${rows.map((row) => `  ${row}\n`).join("")}`];
  });
  return `${bump} (policy ${policy}): ${renderCounts(summary)}\n\n${parts.map(escapeTerminal).join("\n")}`;
}

function renderEntry(entry: Entry, width: number): readonly string[] {
  const gap = " ".repeat(width + 2);
  const [first = "", ...rest] = wrap(renderPlaces(entry), WIDTH - width);
  const rows = [`${entry.what.padEnd(width)}  ${first}`, ...rest.map((row) => gap + row)];
  if (entry.class !== "breaking") return rows;
  const told = shareConsequences(entry.consequences).flatMap(({ flavors, text }) =>
    wrap(`${flavors.join(", ")}: ${text}`, WIDTH - width),
  );
  return [...rows, ...told.map((row) => `${gap}${row}`)];
}

function renderPlaces({ common, items }: Entry): string {
  const list = items.slice(0, SHOWN).map(renderItem).join(", ");
  const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : "";
  return `${common === null ? "" : `${renderItem(common)}: `}${list}${more}`;
}

const renderItem = ({ name, detail }: Item): string => {
  const parts: readonly Text[] = [
    name,
    detail === null ? "" : name === "" ? detail : untrusted(`(${detail})`),
  ];
  return parts
    .map(escapeTerminal)
    .filter((part) => part !== "")
    .join(" ");
};

/** Rows of words; a word that is longer than a row has one of its own. */
function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < width)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
