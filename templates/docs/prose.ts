/** Prose on the site: Markdown of a description, which is not trusted, and Markdown of our own. */
import type { Text } from "../../generator/values.ts";
import MarkdownIt from "markdown-it";
import { escapeAttribute, escapeHtml } from "../../generator/lang/html.ts";
import { renderAnchor } from "../../generator/lang/markdown.ts";
import { safeMarkdown } from "../../generator/lang/prose.ts";

export type Highlight = (code: Text, grammar: string) => string;

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
  untrusted(text: Text): string {
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
export const renderCodeBlock = (code: Text, grammar: string, highlight: Highlight): string =>
  `<pre class="code" tabindex="0"><code${grammar === "" ? "" : ` data-grammar="${escapeAttribute(grammar)}"`}>${highlight(code, grammar)}</code></pre>`;
