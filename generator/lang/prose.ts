/** Markdown of a description, which is not trusted: formatting stays, nothing else works, wherever it is put. */
import type { Text } from "../values.ts";
import MarkdownIt from "markdown-it";
import { isSafeAddress, showInvisible } from "./html.ts";
import { renderCode } from "./markdown.ts";

// Reads what any Markdown reader could make of a text, raw HTML and odd links included.
const strictReader = new MarkdownIt({ html: true });
strictReader.validateLink = () => true;

const SENTINEL = "END-OF-TEXT";
const CODE =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\2[`~]*[ \t]*$)|((?<!`)(`+)(?!`)[^]*?[^`]\4(?!`))/gm;

const known = new Map<Text, string>();

/**
 * Makes Markdown of a description inert wherever it is put: formatting stays; raw HTML, links to anything but web pages,
 * images and headings become text. What is left is read again, and text that still holds any of these is escaped whole.
 */
export function safeMarkdown(text: Text): string {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const visible = showInvisible(text.replaceAll(/\r\n?/g, "\n")).trim();
  const translated = translateTags(visible);
  const safe =
    [translated, mapProse(translated, escapeLinks)]
      .map((candidate) => mapProse(candidate, escapeMarkup))
      .find(isInert) ?? escapeMarkdown(visible);
  known.set(text, safe);
  return safe;
}

/** Harmless formatting that some descriptions write as HTML, in Markdown. */
function translateTags(text: Text): string {
  return text
    .replaceAll(
      /<code>([^<`\n]*)<\/code>/gi,
      (_, code: string) => `\`${code.replaceAll("\\", "")}\``,
    )
    .replaceAll(/<(strong|b)>([^<\n]*)<\/\1>/gi, "**$2**")
    .replaceAll(/<summary>\s*([^<\n]*?)\s*<\/summary>/gi, "\n\n**$1**\n\n")
    .replaceAll(/<li>\s*/gi, "\n- ")
    .replaceAll(/<\/li>/gi, "")
    .replaceAll(/<br\s*\/?>/gi, " ")
    .replaceAll(/<\/?(details|ul|ol|p)>/gi, "\n\n");
}

/** Applies a change outside of code. */
function mapProse(text: Text, change: (prose: string) => string): string {
  let result = "";
  let last = 0;
  for (const match of text.matchAll(CODE)) {
    result += change(text.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return result + change(text.slice(last));
}

/** Headings, also those in quotes and lists, become bold lines: the outline belongs to the page. */
const HEADING = /^((?:[ \t]*>)*[ \t]*(?:[-*+][ \t]+)?)#{1,6}[ \t]+(.*?)[ \t]*#*$/gm;

const escapeMarkup = (prose: string): string =>
  prose
    .replaceAll(HEADING, (_, before: string, heading: string) =>
      heading === "" ? before : `${before}**${heading.replaceAll("**", "")}**`,
    )
    .replaceAll(/(?<!\\)[<{]/g, (c) => `\\${c}`)
    .replaceAll(/(?<!\\)!\[/g, "!\\[");

const escapeLinks = (prose: string): string => prose.replaceAll(/(?<!\\)\[/g, "\\[");

/** Whether a text is only formatting, and ends where it ends. */
function isInert(text: string): boolean {
  const env: NonNullable<Parameters<typeof strictReader.parse>[1]> = {};
  const tokens = strictReader.parse(`${text}\n\n${SENTINEL}`, env);
  if (Object.keys(env.references ?? {}).length > 0) return false;
  const [open, last] = tokens.slice(-3);
  if (open?.type !== "paragraph_open" || last?.content !== SENTINEL || last.level !== 1)
    return false;
  return tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .every(({ type, attrs }) => {
      if (type === "link_open")
        return (attrs ?? []).every(
          ([name, value]) => name !== "href" || isSafeAddress(String(value)),
        );
      return !["html_block", "html_inline", "image", "heading_open"].includes(type);
    });
}

/** Plain text as Markdown: paragraphs stay, everything else stands for itself. */
export const escapeMarkdown = (text: Text): string =>
  showInvisible(text.replaceAll(/\r\n?/g, "\n"))
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((row) => row.trim().replaceAll(/[!-/:-@[-`{-~]/g, "\\$&"))
        .filter((row) => row !== "")
        .join("\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");

/** Plain text inside a line of Markdown. */
export const escapeInline = (text: Text): string =>
  showInvisible(text)
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replaceAll(/&(?=[#\w])/g, "\\&");

// Readers do not agree on what a backslash before a bar means, so none is left there.
const ESCAPED_BAR = /\\(?=\|)/;

/** A code span in a table's cell: the bar would end the cell, and with it the span. */
export const renderCodeCell = (value: Text): string =>
  renderCode(value.replaceAll(/\\\|/g, "\\\\u{7c}")).replaceAll("|", "\\|");

/** Markdown of a description on one line. */
export const renderProseLine = (text: Text): string => safeMarkdown(text.replaceAll(/\s+/g, " "));

/** Markdown of a description in a table's cell, on one line. */
export function renderProseCell(text: Text): string {
  const line = renderProseLine(text);
  const safe = ESCAPED_BAR.test(line) || line.includes("\n") ? escapeInline(text) : line;
  return mapProse(safe, (prose) => prose.replaceAll(/\\?\|/g, "&#124;")).replaceAll("|", "\\|");
}
