/** Code with its tokens marked by classes, which the style sheet colours: a strict policy allows no inline style. */
import { untrusted, type Text } from "../../generator/values.ts";
import {
  createCssVariablesTheme,
  createHighlighterCore,
  createJavaScriptRegexEngine,
  type HighlighterCore,
} from "shiki";
import { escapeAttribute, escapeHtml, showInvisible } from "../../generator/lang/html.ts";
import type { Highlight } from "./prose.ts";

const THEME = createCssVariablesTheme({
  name: "classes",
  variablePrefix: "--t-",
  fontStyle: false,
});
const ALIASES: Readonly<Record<string, string>> = {
  sh: "bash",
  shell: "bash",
  ts: "typescript",
  py: "python",
};

/** Loads the grammars and gives a function that marks code; what it knows it keeps, as pages repeat samples. */
export async function loadHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighterCore({
    themes: [THEME],
    langs: [
      import("shiki/langs/bash.mjs"),
      import("shiki/langs/json.mjs"),
      import("shiki/langs/python.mjs"),
      import("shiki/langs/typescript.mjs"),
    ],
    engine: createJavaScriptRegexEngine(),
  });
  const known = new Map<Text, string>();
  return (code, grammar) => {
    const language = ALIASES[grammar] ?? grammar;
    if (!highlighter.getLoadedLanguages().includes(language)) return escapeHtml(code);
    const key = untrusted(`${language}\0${code}`);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const html = markTokens(highlighter, showInvisible(code), language);
    if (code.length < 4000) known.set(key, html);
    return html;
  };
}

/** Neighbours of one class become one element; what has the colour of plain text needs none. */
function markTokens(highlighter: HighlighterCore, code: string, language: string): string {
  const { tokens } = highlighter.codeToTokens(code, { lang: language, theme: "classes" });
  return tokens
    .map((row) => {
      const runs: { kind: string; text: string }[] = [];
      for (const { content, color } of row) {
        const kind = kindOf(color);
        const last = runs.at(-1);
        if (last !== undefined && (last.kind === kind || content.trim() === ""))
          last.text += content;
        else runs.push({ kind, text: content });
      }
      return runs
        .map(({ kind, text }) =>
          kind === ""
            ? escapeHtml(text)
            : `<span class="${escapeAttribute(kind)}">${escapeHtml(text)}</span>`,
        )
        .join("");
    })
    .join("\n");
}

/** Classes of the theme's colours: `var(--t-token-string)` → `k-s`. */
const KINDS: Readonly<Record<string, string>> = {
  constant: "k-c",
  string: "k-s",
  "string-expression": "k-s",
  comment: "k-m",
  keyword: "k-k",
  parameter: "k-p",
  function: "k-f",
  link: "k-s",
};

const kindOf = (color: string | undefined): string =>
  KINDS[/--t-token-([\w-]+)/.exec(color ?? "")?.[1] ?? ""] ?? "";
