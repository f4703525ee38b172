/** One entry as a line of Markdown. Names and values come from a description: they stand in code spans only. */
import type { Text } from "../../values.ts";
import { escapeTerminal } from "../../diagnostics.ts";
import { renderCode } from "../../lang/markdown.ts";
import type { KeptEntry } from "../history.ts";
import type { Item } from "../summary.ts";

const code = (text: Text): string => renderCode(escapeTerminal(text));

/** Names in one list; the JSON has all of them. */
const SHOWN = 30;

/** Renders what happened and where, without the dash before it. */
export const renderLine = (entry: KeptEntry): string =>
  [entry.what, entry.common === null ? ": " : " ", renderPlaces(entry)].join("");

/** Renders where it happened. */
export function renderPlaces({ common, items }: KeptEntry): string {
  const list = items.slice(0, SHOWN).map(renderItem).join(", ");
  const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : "";
  return `${common === null ? "" : `${renderItem(common)}: `}${list}${more}`;
}

const renderItem = ({ name, detail }: Item): string =>
  [name === "" ? "" : code(name), detail === null ? "" : `(${code(detail)})`]
    .filter((part) => part !== "")
    .join(" ");
