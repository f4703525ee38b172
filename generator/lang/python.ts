/** Facts of the Python language: how values, names, docstrings and comments are written so that any text is safe and exact. */
import { finished } from "./finished.ts";
import type { Text, Untrusted } from "../values.ts";
import type { Json } from "../model/model.ts";
import {
  bracketed,
  group,
  hardline,
  indent,
  join,
  renderLayout,
  softline,
  line,
  ifBreak,
  type Layout,
} from "./layout.ts";

/** Steps of indentation, in spaces. */
const TAB = 4;

/** Prints a layout as ruff and Black would; all lines are indented by `level` steps. */
export const renderPython = (layout: Layout, level = 0): string => renderLayout(layout, level, TAB);

// What must not stand bare in source: controls, line separators, direction marks, unpaired surrogates.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const escapeCharacter = (c: string): string => {
  const short = SHORT_ESCAPES[c];
  if (short !== undefined) return short;
  const hex = c.charCodeAt(0).toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
};

/** A string literal with exactly this value, in the quotes ruff picks: those that need fewer escapes. */
export function renderPythonString(value: Text): string {
  const quote = value.split('"').length > value.split("'").length ? "'" : '"';
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll(UNSAFE, escapeCharacter)
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** A JSON value as an expression. */
export function renderPythonValue(value: Json | Untrusted): Layout {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return renderPythonString(value);
  if (Array.isArray(value)) {
    return bracketed("[", (value as readonly Json[]).map(renderPythonValue), "]");
  }
  return renderPythonDict(
    Object.entries(value).map(([key, item]) => [renderPythonString(key), renderPythonValue(item)]),
  );
}

/** A dictionary; keys are finished expressions. */
export const renderPythonDict = (entries: readonly (readonly [Layout, Layout])[]): Layout =>
  bracketed(
    "{",
    entries.map(([key, value]): Layout => [key, ": ", value]),
    "}",
  );

/** A call or a definition's head: one argument a line and a comma at the end where they do not fit. */
export const renderPythonCall = (callee: Layout, args: readonly Layout[]): Layout => [
  callee,
  bracketed("(", args, ")"),
];

/** `def name(…) -> result:`; parameters stand one a line, so that a diff shows which one changed. */
export const renderPythonDef = (
  name: string,
  parameters: readonly Layout[],
  result: Layout,
): Layout =>
  group([
    `def ${name}(`,
    indent([softline, join([",", line], [...parameters])]),
    ifBreak(","),
    softline,
    ") -> ",
    result,
    ":",
  ]);

/** Keywords, soft ones left out: they may name anything. */
const KEYWORDS = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Builtins that annotations are made of: an attribute of that name would hide them in its class. */
const ANNOTATION_NAMES = new Set(["bool", "bytes", "dict", "float", "int", "list", "str"]);

/**
 * `memberIDs` → `member_ids`, `OAuth2Client` → `o_auth2_client`, `_links` → `links`: the case rule that generators of
 * Python clients share, so that names agree with what users know.
 */
export const snakeCase = (name: Text): string =>
  name
    .replaceAll(/([A-Z]+)([A-Z][a-z][a-z]+)/g, "$1_$2")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .toLowerCase();

const begun = (name: string): string =>
  name === "" ? "value" : /^\d/.test(name) ? `x_${name}` : name;

/** Name of a keyword argument: published clients write keywords with an underscore before them. */
export const argumentName = (wireName: Text): string => {
  const name = begun(snakeCase(wireName));
  return KEYWORDS.has(name) ? `_${name}` : name;
};

/** Whether a name can stand in a class as it is. */
export const isIdentifier = (name: Text): boolean =>
  /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !KEYWORDS.has(name);

/** A name that can stand as it is; `null` for one that can't. */
export const exactName = (name: Text): string | null =>
  isIdentifier(name) ? finished(name) : null;

/** Name of an attribute, method or module. */
export const attributeName = (wireName: Text): string => {
  const name = begun(snakeCase(wireName));
  return KEYWORDS.has(name) || ANNOTATION_NAMES.has(name) ? `${name}_` : name;
};

/** Names that modules with models use themselves. */
const CLASS_NAMES = new Set(
  (
    "Any Callable Field Literal Mapping Model None Omit Operation RequestOptions Sequence True False TYPE_CHECKING " +
    "FileInput Generic Namespace RawNamespace Exception"
  ).split(" "),
);

/** Name of a class: `words` joined in capitals, with an ending where the language or a module has taken it. */
export const className = (name: Text): string => {
  const cleaned = name.replaceAll(/[^A-Za-z0-9_]/g, "");
  const safe = /^[A-Za-z]/.test(cleaned) ? cleaned : `X${cleaned}`;
  return CLASS_NAMES.has(safe) ? `${safe}Model` : safe;
};

/** Text inside a docstring: it can't end the docstring, nor mean an escape. */
const escapeDocstring = (text: Text): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\\", "\\\\")
    // Half of a surrogate pair is shown, not meant: Python can't make a class of a docstring that holds one.
    .replaceAll(UNSAFE, (c) =>
      c === "\n" ? c : `${/[\ud800-\udfff]/.test(c) ? "\\" : ""}${escapeCharacter(c)}`,
    )
    // Every one of three: `""` beside the quotes that are added would do as well.
    .replaceAll(/"(?=")|"$/g, '\\"');

/** Text for the middle of a docstring, on one line. */
export const renderDocText = (text: Text): string =>
  escapeDocstring(text).replaceAll(/\s*\n\s*/g, " ");

const DOC_WIDTH = 100;

/** A docstring of these paragraphs, indented by `level` steps; `null` where there is nothing to say. */
export function renderDocstring(parts: readonly Text[], level = 0): string | null {
  const pad = " ".repeat(TAB * level);
  const texts = parts.map((part) => part.trim()).filter((part) => part !== "");
  const text = escapeDocstring(texts.join("\n\n"));
  if (text === "") return null;
  const single = `${pad}"""${text}"""`;
  if (!text.includes("\n") && single.length <= DOC_WIDTH) return single;
  // One line that only the quotes make too long is broken as well: they do not stand alone below it.
  const width = DOC_WIDTH - pad.length - (text.includes("\n") ? 0 : 6);
  const [first = "", ...rest] = text.split("\n").flatMap((row) => wrap(row, width));
  return [
    `${pad}"""${first}`,
    ...rest.map((row) => (row.trim() === "" ? "" : `${pad}${row.trimEnd()}`)),
    `${pad}"""`,
  ].join("\n");
}

/** Breaks a line of prose at spaces; indented lines, tables and headings stay as they are, but for argument lists. */
function wrap(row: string, width: number): readonly string[] {
  const lead = /^ */.exec(row)?.[0] ?? "";
  if (row.length <= width || /^\s*[|#>`]/.test(row) || (lead !== "" && lead !== "    "))
    return [row];
  const hanging = lead === "" ? "" : `${lead}    `;
  const rows: string[] = [];
  let current = "";
  for (const word of row.trim().split(" ")) {
    const wouldMark = /^([-+*#>]|\d+[.)])/.test(word);
    const indentation = rows.length === 0 ? lead : hanging;
    if (
      current !== "" &&
      indentation.length + current.length + 1 + word.length > width &&
      !wouldMark
    ) {
      rows.push(indentation + current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...rows, (rows.length === 0 ? lead : hanging) + current];
}

/** A comment's text stays on its line. */
export const renderPythonComment = (text: Text): string =>
  `# ${text.replaceAll(UNSAFE, escapeCharacter)}`;

/** A basic string of TOML with exactly this value; half of a surrogate pair, which TOML does not have, becomes the replacement character. */
export const renderTomlString = (value: Text): string =>
  `"${value
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replaceAll(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;

/** Lines that never join, as Python statements. */
export const statements = (items: readonly Layout[]): Layout => join(hardline, [...items]);
