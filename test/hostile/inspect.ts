/** What was generated, read as its readers do: nothing of a description runs, hides or breaks out; strings are exact. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import MarkdownIt from "markdown-it";
import ts from "typescript";
import { attribute, elementsOf } from "../support/html.ts";
import { ROOT } from "../support/project.ts";
import type { EmittedFile } from "./emit.ts";
import { CANARIES } from "./polyglots.ts";

export interface Inspection {
  /** What is wrong, each with its file. */
  readonly problems: readonly string[];
  /** Flavor → every string that its code and data hold. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Reading {
  readonly problems: readonly string[];
  readonly literals: readonly string[];
}

const NOTHING: Reading = { problems: [], literals: [] };

/** Reads every file with the parser of its language. */
export async function inspectFiles(files: readonly EmittedFile[]): Promise<Inspection> {
  const python = files.filter(({ path }) => /\.(py|toml)$/.test(path));
  const readings = new Map(files.map((file) => [file, readFile(file)]));
  for (const [i, reading] of (await readPython(python)).entries()) {
    const file = python[i];
    if (file !== undefined) readings.set(file, reading);
  }
  const literals = new Map<string, Set<string>>();
  const problems: string[] = [];
  for (const [file, reading] of readings) {
    const flavor = file.path.split("/")[0] ?? "";
    const known = literals.get(flavor) ?? new Set<string>();
    for (const literal of reading.literals) known.add(literal);
    literals.set(flavor, known);
    problems.push(
      ...[...reading.problems, ...checkPath(file.path), ...checkCharacters(file)].map(
        (problem) => `${file.path}: ${problem}`,
      ),
    );
  }
  return { problems, literals };
}

function readFile({ path, text }: EmittedFile): Reading {
  const ending = /\.(\w+)$/.exec(path)?.[1];
  switch (ending) {
    case "ts":
    case "mjs":
    case "js":
      return readCode(path, text);
    case "json":
      return readJson(text);
    case "md":
    case "txt":
      return readMarkdown(text);
    case "html":
      return readHtml(text);
    default:
      return NOTHING;
  }
}

/** A path that stays below its folder, on every file system. */
function checkPath(path: string): readonly string[] {
  const segments = path.split("/");
  const odd = segments.filter(
    (segment) =>
      !/^[A-Za-z0-9._-]+$/.test(segment) ||
      /^\.{1,2}$|\.$/.test(segment) ||
      /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(segment) ||
      segment.length > 200,
  );
  return odd.map((segment) => `the name ${JSON.stringify(segment)} is not safe`);
}

const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What a reader can't see, or a file in UTF-8 can't hold, is escaped; data is read by programs alone. */
function checkCharacters({ path, text }: EmittedFile): readonly string[] {
  const found = (path.endsWith(".json") ? null : INVISIBLE.exec(text)) ?? UNPAIRED.exec(text);
  if (found === null) return [];
  const around = JSON.stringify(text.slice(Math.max(0, found.index - 30), found.index + 10));
  return [`an invisible character in ${around}`];
}

function readCode(path: string, text: string): Reading {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const problems = parseDiagnostics.map(({ messageText }) => JSON.stringify(messageText));
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.push(node.text);
    if (ts.isIdentifier(node) && CANARIES.includes(node.text)) problems.push(`runs ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { problems, literals };
}

function readJson(text: string): Reading {
  const literals: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") literals.push(value);
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) literals.push(...Object.keys(value));
    Object.values(value).forEach(visit);
  };
  try {
    visit(JSON.parse(text));
    return { problems: [], literals };
  } catch (error) {
    return { problems: [String(error)], literals };
  }
}

const reader = new MarkdownIt({ html: true });
reader.validateLink = () => true;

/** The one piece of HTML that a template of Markdown has. */
const OWN_COMMENT = "<!-- prettier-ignore -->\n";

function readMarkdown(text: string): Reading {
  const env: NonNullable<Parameters<typeof reader.parse>[1]> = {};
  const tokens = reader.parse(text, env).flatMap((token) => [token, ...(token.children ?? [])]);
  const problems = tokens.flatMap((token) => {
    if (token.content === OWN_COMMENT) return [];
    if (["html_block", "html_inline", "image"].includes(token.type))
      return [`${token.type} ${JSON.stringify(token.content.slice(0, 80))}`];
    const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
    return /^[a-z&]+:/i.test(href) && !/^(https?|mailto):/i.test(href) ? [`link to ${href}`] : [];
  });
  const references = Object.keys(env.references ?? {});
  return { problems: [...problems, ...references.map((name) => `defines ${name}`)], literals: [] };
}

const FORBIDDEN = new Set(
  "svg math img iframe style mglyph component object embed base form meta".split(" "),
);

function readHtml(text: string): Reading {
  const problems = elementsOf(text).flatMap((element) => {
    const { tagName, attrs, namespaceURI } = element;
    const isOwnMeta = tagName === "meta" || tagName === "form";
    const href = attribute(element, "href") ?? "";
    const handlers = attrs.filter(({ name }) => /^on|^(style|autofocus|srcdoc)$/.test(name));
    return [
      ...(FORBIDDEN.has(tagName) && !isOwnMeta ? [tagName] : []),
      ...(namespaceURI === "http://www.w3.org/1999/xhtml" ? [] : [namespaceURI]),
      ...handlers.map(({ name }) => `${tagName} ${name}`),
      ...(tagName === "script" && !/assets\/[\w-]+\.js$/.test(attribute(element, "src") ?? "")
        ? ["script"]
        : []),
      ...(/^[a-z]+:/i.test(href) && !/^(https?|mailto):/i.test(href) ? [`link to ${href}`] : []),
    ];
  });
  return { problems, literals: [] };
}

/** Python and TOML are read by Python. */
async function readPython(files: readonly EmittedFile[]): Promise<readonly Reading[]> {
  const child = spawn("python3", [join(ROOT, "test/hostile/read_python.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const done = once(child, "close");
  child.stdin.end(files.map((file) => `${JSON.stringify(file)}\n`).join(""));
  const readings: Reading[] = [];
  for await (const line of createInterface(child.stdout))
    readings.push(JSON.parse(line) as Reading);
  await done;
  if (readings.length !== files.length) throw new Error("Python did not read every file");
  return readings;
}
