/** A summary as Markdown, for a pull request. */
import type { KeptEntry } from "../history.ts";
import { renderCounts, SECTIONS, shareConsequences, type Entry, type Summary } from "../summary.ts";
import { renderLine, renderPlaces } from "./line.ts";

/** Renders a summary: what breaks with its consequences, then the rest by section. */
export function renderMarkdown(summary: Summary): string {
  const { bump, policy, entries } = summary;
  if (entries.length === 0) return "No change.\n";
  const breaking = entries.filter((entry) => entry.class === "breaking");
  const others = entries.filter((entry) => entry.class !== "breaking");
  const parts = [
    `**${bump}** (policy \`${policy}\`): ${renderCounts(summary)} changes.\n`,
    ...renderSection(
      "Breaking",
      breaking.map((entry) => `- ${renderLine(entry)}\n${renderTold(entry)}`),
    ),
    ...SECTIONS.flatMap((section) =>
      renderSection(section, renderEntries(others.filter((entry) => entry.section === section))),
    ),
  ];
  return parts.join("\n");
}

const renderSection = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`### ${title}\n`, rows.join("")];

const renderTold = (entry: Entry): string =>
  shareConsequences(entry.consequences)
    .map(({ flavors, text }) => `  - ${flavors.map((each) => `\`${each}\``).join(", ")}: ${text}\n`)
    .join("");

/** Entries as a list; those that say the same of several things are told under one point. */
export function renderEntries(
  entries: readonly KeptEntry[],
  tell: (entry: KeptEntry) => string = () => "",
): readonly string[] {
  const alike = new Map<string, KeptEntry[]>();
  const titleOf = (entry: KeptEntry): string =>
    [entry.what, tell(entry)].filter((part) => part !== "").join(". ");
  for (const entry of entries)
    alike.set(titleOf(entry), [...(alike.get(titleOf(entry)) ?? []), entry]);
  return [...alike].map(([title, group]) => {
    const [first] = group;
    if (first !== undefined && group.length === 1) {
      const told = tell(first);
      return `- ${renderLine(first)}${told === "" ? "" : `. ${told}.`}\n`;
    }
    return `- ${title}\n${group.map((entry) => `  - ${renderPlaces(entry)}\n`).join("")}`;
  });
}
