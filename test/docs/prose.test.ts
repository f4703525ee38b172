/** Text of a description, as Markdown and HTML: formatting stays, nothing else works. */
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { escapeAttribute, escapeHtml, renderId, showInvisible } from "../../generator/lang/html.ts";
import { escapeInline, escapeMarkdown, safeMarkdown } from "../../generator/lang/prose.ts";
import { ProseRenderer } from "../../templates/docs/prose.ts";
import { attribute, elementsOf, textOf } from "../support/html.ts";

const PIECES = [
  "<script>x()</script>",
  "<img src=x onerror=x()>",
  "<svg/onload=x()>",
  "<!--",
  "-->",
  "<![CDATA[",
  "</code></pre>",
  "[a](javascript:x())",
  "[a](java&#x73;cript:x())",
  "[a](data:text/html,x)",
  "[a]: javascript:x()\n[a]",
  "![i](https://e.example/x.png)",
  "![i][a]",
  "<https://ok.example>",
  "`",
  "``",
  "```\n",
  "~~~\n",
  "    code\n",
  "# heading\n",
  "heading\n===\n",
  "- item\n",
  "1. item\n",
  "> quote\n",
  "| a | b |\n|---|---|\n",
  "{{x}}",
  "{% x %}",
  "\\",
  "\u202e",
  "\u0000",
  "&lt;script&gt;",
  "\n\n",
  "word ",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const strict = new MarkdownIt({ html: true });
strict.validateLink = () => true;
const prose = new ProseRenderer();

test("Markdown of a description holds no HTML, image, heading or odd link, and ends where it ends", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const safe of [safeMarkdown(text), escapeMarkdown(text), escapeInline(text)]) {
        const env: { references?: Record<string, never> } = {};
        const tokens = strict.parse(`${safe}\n\nSENTINEL`, env);
        expect(env.references ?? {}, safe).toEqual({});
        expect(tokens.at(-2)?.content, safe).toBe("SENTINEL");
        for (const { type, attrs } of tokens.flatMap((token) => [
          token,
          ...(token.children ?? []),
        ])) {
          expect(["html_block", "html_inline", "image", "heading_open"], safe).not.toContain(type);
          if (type !== "link_open") continue;
          expect(String(attrs?.[0]?.[1]), safe).toMatch(/^(https?:\/\/|mailto:)/i);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test("HTML of a description has only harmless elements", () => {
  const allowed = new Set(
    "html head body p em strong s code pre ul ol li a blockquote hr br table thead tbody tr th td div".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      for (const element of elementsOf(prose.untrusted(text))) {
        expect(allowed, text).toContain(element.tagName);
        for (const { name, value } of element.attrs) {
          expect(["href", "class", "tabindex", "data-grammar", "start"], text).toContain(name);
          if (name === "href") expect(value).toMatch(/^(https?:\/\/|mailto:)/i);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test("text and attributes are what they were", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [, , body] = elementsOf(`<p title="${escapeAttribute(text)}">${escapeHtml(text)}</p>`);
      const element = elementsOf(`<p title="${escapeAttribute(text)}">${escapeHtml(text)}</p>`)[3];
      expect(body?.tagName).toBe("body");
      expect(attribute(element!, "title")).toBe(showInvisible(text));
      expect(textOf(element!)).toBe(showInvisible(text));
    }),
    { numRuns: 500 },
  );
});

test("ids are plain and tell names apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, two) => {
      expect(renderId("a", one)).toMatch(/^[\w.-]*$/);
      expect(renderId(one) === renderId(two)).toBe(one === two);
    }),
  );
});

test.each([
  ["**bold** and `a < b`", "**bold** and `a < b`"],
  ["a <b>c</b> d<br/>e", "a **c** d e"],
  ["## Title\n\ntext", "**Title**\n\ntext"],
  ["> ### Note\n>\n> text", "> **Note**\n>\n> text"],
  ["<code>x</code>", "`x`"],
  ["[ok](https://a.example)", "[ok](https://a.example)"],
  ["see [here](/tag/x)", "see \\[here](/tag/x)"],
  ["{{x}}", "\\{\\{x}}"],
])("%j becomes %j", (text, safe) => expect(safeMarkdown(text)).toBe(safe));
