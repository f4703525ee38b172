/** Facts of the TypeScript language: how values, names and comments are written so that any text is safe and exact. */
import { finished } from "./finished.ts";
import type { Text, Untrusted } from "../values.ts";
import type { Json } from "../model/model.ts";
import {
  bracketed,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "./layout.ts";
import { shortenName } from "./words.ts";

// What must not stand bare in source: controls, line separators, direction marks, unpaired surrogates.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const escapeUnsafe = (text: Text): string =>
  text.replace(
    UNSAFE,
    (c) => SHORT_ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A string literal with exactly this value, in the quotes Prettier picks: those that need fewer escapes. */
export function renderString(value: Text): string {
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  const escaped = escapeUnsafe(value.replaceAll("\\", "\\\\")).replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that can't name a variable or a function. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Names of types that every module sees; a declaration of the same name would hide them. */
const GLOBAL_TYPES = new Set(
  (
    "Array ArrayBuffer Blob Boolean Date Error File FormData Function Headers Map Number Object Omit Partial Pick " +
    "Promise Readonly Record Request Required Response Set String Symbol URL Uint8Array"
  ).split(" "),
);

export const isIdentifier = (name: Text): boolean => IDENTIFIER.test(name);

/** A name for a variable, function or method; `_` is added where the language has taken it. */
export const safeIdentifier = (name: Text): string => {
  const cleaned = name.replaceAll(/[^A-Za-z0-9_$]/g, "");
  const begun = /^[A-Za-z_$]/.test(cleaned) ? cleaned : `_${cleaned}`;
  return RESERVED.has(begun) ? `${begun}_` : begun;
};

/** A name for a type: not a global one's. */
export const safeTypeName = (name: Text): string => {
  const safe = safeIdentifier(name);
  return GLOBAL_TYPES.has(safe) ? `${safe}Model` : safe;
};

/** A property's name in a type or an object literal; `__proto__` would set the prototype, so it is computed. */
export const renderKey = (name: Text): string =>
  name === "__proto__" ? '["__proto__"]' : isIdentifier(name) ? finished(name) : renderString(name);

/** A comment's text can't end the comment, nor hide what follows. */
const escapeComment = (text: Text): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(UNSAFE, (c) =>
      c === "\n" || c === "\t" ? c : `\\u{${c.charCodeAt(0).toString(16)}}`,
    )
    // Last: nothing may be taken out between the two characters afterwards.
    .replaceAll("*/", "*\\/");

const COMMENT_WIDTH = 100;

/** A doc comment of these paragraphs and tags; nothing at all where there is nothing to say. */
export function renderDocComment(parts: readonly Text[], level = 0): readonly string[] {
  const pad = "  ".repeat(level);
  const texts = parts.map((part) => escapeComment(part).trim()).filter((part) => part !== "");
  const [only] = texts;
  if (only === undefined) return [];
  const single = `${pad}/** ${only} */`;
  if (texts.length === 1 && !only.includes("\n") && single.length <= COMMENT_WIDTH) return [single];
  const body = texts.flatMap((text, i) => {
    // Tags follow each other; paragraphs are set apart.
    const gap = i > 0 && !(text.startsWith("@") && (texts[i - 1] ?? "").startsWith("@"));
    return [
      ...(gap ? [""] : []),
      ...text.split("\n").flatMap((row) => wrap(row, COMMENT_WIDTH - pad.length - 3)),
    ];
  });
  return [
    `${pad}/**`,
    ...body.map((row) => (row.trim() === "" ? `${pad} *` : `${pad} * ${row.trimEnd()}`)),
    `${pad} */`,
  ];
}

/** Breaks a line of prose at spaces; indented lines, tables, headings and lists' markers stay as they are. */
function wrap(row: string, width: number): readonly string[] {
  if (row.length <= width || /^(\s|[|#>`])/.test(row)) return [row];
  const rows: string[] = [];
  let current = "";
  for (const word of row.split(" ")) {
    // A marker at the start of a line would begin a list, a heading or a tag.
    const wouldMark = /^([-+*#>@]|\d+[.)])/.test(word);
    if (current !== "" && current.length + 1 + word.length > width && !wouldMark) {
      rows.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...rows, current];
}

/** A JSON value as an expression: objects one property a line, lists of plain values on one line where they fit. */
export function renderValue(value: Json | Untrusted): Layout {
  if (typeof value === "string") return renderString(value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return renderList(value as readonly Json[]);
  return renderObject(Object.entries(value).map(([key, item]) => [key, renderValue(item)]));
}

function renderList(items: readonly Json[]): Layout {
  const printed = items.map(renderValue);
  if (items.length > 1 && items.every((item) => typeof item === "number")) {
    const separated = printed.flatMap((item, i) => (i === 0 ? [item] : [line, item]));
    const filled = separated.map((item, i) =>
      i % 2 === 0 && i < separated.length - 1 ? [item, ","] : item,
    );
    return group(["[", indent([softline, fill(filled)]), ifBreak(","), softline, "]"]);
  }
  const listed = bracketed("[", printed, "]");
  return items.length > 1 && (items.every(isLongList) || items.every(isLongObject))
    ? group(listed, { shouldBreak: true })
    : listed;
}

const isLongList = (value: Json): boolean => Array.isArray(value) && value.length > 1;
const isLongObject = (value: Json): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 1;

/** An object literal, one property a line; Prettier keeps it that way because of the first line break. */
export function renderObject(entries: readonly (readonly [Text, Layout])[]): Layout {
  if (entries.length === 0) return "{}";
  const printed = entries.map(([key, value]): Layout => [renderKey(key), ": ", value]);
  return ["{", indent([hardline, join([",", hardline], printed)]), ",", hardline, "}"];
}

/** An object literal on one line where it fits; Prettier keeps it so because it has no line break at its start. */
export const renderCompactObject = (entries: readonly (readonly [Text, Layout])[]): Layout =>
  bracketed(
    "{",
    entries.map(([key, value]): Layout => [renderObjectKey(key), ": ", value]),
    "}",
    line,
  );

const renderObjectKey = (key: Text): string =>
  key !== "__proto__" && /^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(key) ? finished(key) : renderKey(key);

/** `name: Type` pairs as a parameter list, broken as Prettier does. */
export const renderParameters = (parameters: readonly Layout[]): Layout =>
  bracketed("(", parameters, ")");

/** Names that Windows keeps for devices, and those with a meaning to module loaders. */
const RESERVED_FILES = /^(con|prn|aux|nul|com\d|lpt\d|index|manifest)$/i;

/** A file's name without ending: short enough for every file system and none of the reserved ones. */
export function safeFileName(name: string): string {
  const short = shortenName(name);
  return RESERVED_FILES.test(short) ? `${short}_` : short;
}

/** A name for a file or a part of an address: ASCII letters, digits, `_` and `-`. */
export function renderFileName(name: Text): string {
  const cleaned = name.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return safeFileName(cleaned === "" ? "unnamed" : cleaned);
}
