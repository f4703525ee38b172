/** Prose: Markdown of a description, which is not trusted, and Markdown of our own. */
import MarkdownIt from "markdown-it";
import {
  escapeAttribute,
  escapeHtml,
  isSafeAddress,
  showInvisible,
} from "../../generator/lang/html.ts";
import { renderAnchor } from "../../generator/lang/markdown.ts";

// Reads what any Markdown reader could make of a text, raw HTML and odd links included.
const strictReader = new MarkdownIt({ html: true });
strictReader.validateLink = () => true;

const SENTINEL = "END-OF-TEXT";
const CODE =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\2[`~]*[ \t]*$)|((?<!`)(`+)(?!`)[^]*?[^`]\4(?!`))/gm;

const known = new Map<string, string>();

/**
 * Makes Markdown of a description inert wherever it is put: formatting stays; raw HTML, links to anything but web pages,
 * images and headings become text. What is left is read again, and text that still holds any of these is escaped whole.
 */
export function safeMarkdown(text: string): string {
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
function translateTags(text: string): string {
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
function mapProse(text: string, change: (prose: string) => string): string {
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
export const escapeMarkdown = (text: string): string =>
  showInvisible(text)
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
export const escapeInline = (text: string): string =>
  showInvisible(text)
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replaceAll(/&(?=[#\w])/g, "\\&");

export type Highlight = (code: string, grammar: string) => string;

export interface ProseContext {
  /** Path to the root of the site. */
  readonly root: string;
  readonly highlight: Highlight;
}

/** Markdown → HTML. Links to pages of the site, which are written relative to its root, lead to their HTML. */
export class ProseRenderer {
  readonly #reader = new MarkdownIt({ html: false });
  #context: ProseContext = { root: "", highlight: escapeHtml };

  constructor() {
    const { rules } = this.#reader.renderer;
    rules.fence = (tokens, i) => {
      const token = tokens[i];
      if (token === undefined) return "";
      return renderCodeBlock(token.content.trimEnd(), token.info.trim(), this.#context.highlight);
    };
    rules.code_block = (tokens, i) =>
      renderCodeBlock((tokens[i]?.content ?? "").trimEnd(), "", this.#context.highlight);
    rules.table_open = () => '<div class="table" tabindex="0"><table>';
    rules.table_close = () => "</table></div>";
    rules.link_open = (tokens, i) => {
      const href = String(tokens[i]?.attrGet("href") ?? "");
      return `<a href="${escapeAttribute(this.#resolve(href))}">`;
    };
    rules.heading_open = (tokens, i) => {
      const token = tokens[i];
      const id = renderAnchor(tokens[i + 1]?.content ?? "");
      return `<${token?.tag ?? "h2"} id="${escapeAttribute(id)}">`;
    };
  }

  /** Renders text of a description. */
  untrusted(text: string): string {
    return this.trusted(safeMarkdown(text), { root: "", highlight: escapeHtml });
  }

  /** Renders our own text. */
  trusted(text: string, context: ProseContext): string {
    this.#context = context;
    return this.#reader.render(text).trimEnd();
  }

  #resolve(href: string): string {
    if (/^([a-z]+:|#)/i.test(href)) return href;
    return `${this.#context.root}${href.replace(/\.md(?=#|$)/, ".html")}`;
  }
}

/** A block of code that can be scrolled with the keyboard. */
export const renderCodeBlock = (code: string, grammar: string, highlight: Highlight): string =>
  `<pre class="code" tabindex="0"><code${grammar === "" ? "" : ` data-grammar="${escapeAttribute(grammar)}"`}>${highlight(code, grammar)}</code></pre>`;
