/** YAML 1.2 with places, without what makes YAML dangerous: aliases that explode, tags, merge keys. */
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from "yaml";
import { fail, type Code } from "../diagnostics.ts";
import type { Json, Text } from "../values.ts";
import type { Limits, TextPlace } from "./document.ts";
import { parsePointer } from "./pointer.ts";

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  return { document, lines };
}

/** Writes YAML, with quotes where they are needed. */
export const renderYaml = (value: Json): string => stringify(value);

/** Parses YAML; syntax errors, duplicate keys, tags and merge keys are errors with a place. */
export function parseYaml(text: string, source: string, limits: Limits): Json {
  checkIndentation(text, source, limits);
  const { document, lines } = parseWithin(text, source);
  const report: Report = (code, offset, problem, remedy) => {
    const { line, col } = lines.linePos(offset);
    return fail(code, { file: source, line, column: col, problem, remedy });
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const duplicate = error.code === "DUPLICATE_KEY";
    report(
      duplicate ? "FF1202" : "FF1201",
      error.pos[0],
      duplicate ? "A key stands twice in this object" : `This is not valid YAML (${error.message})`,
      duplicate
        ? "Remove one of the two"
        : "Correct the text; if the file was downloaded, download it again",
    );
  }
  checkNodes(document, report);
  checkSize(document, limits, report);
  // How far aliases expand was checked above; the library would count mere uses.
  return document.toJS({ maxAliasCount: -1 }) as Json;
}

type Report = (code: Code, offset: number, problem: string, remedy: string) => never;

/** The parser calls itself for each level: a text made to exhaust the stack is an error like any other. */
function parseWithin(text: string, source: string): Parsed {
  const parsed = parse(text);
  return parsed.document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")
    ? rejectDepth(source)
    : parsed;
}

const rejectDepth = (source: string): never =>
  fail("FF1203", {
    file: source,
    line: 1,
    column: 1,
    problem: "The document is nested too deeply",
    remedy: "Check where the description comes from",
  });

/** Deep flow nesting makes the parser itself slow, so it is counted on the text first. */
function checkIndentation(text: string, source: string, limits: Limits): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) depth++;
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > limits.depth * 4) {
      fail("FF1203", {
        file: source,
        line: text.slice(0, i).split("\n").length,
        column: 1,
        problem: "The document is nested too deeply",
        remedy: "Check where the description comes from",
      });
    }
  }
}

/** Tags of YAML's own that name what JSON has. */
const TAGS = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((tag) => `tag:yaml.org,2002:${tag}`),
);

function checkNodes(document: Document, report: Report): void {
  visit(document, (_, node) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isNode(node) && node.tag !== undefined && !TAGS.has(node.tag)) {
      report("FF1201", at, `The tag ${node.tag} is not allowed`, "Remove the tag");
    }
    if (isAlias(node) && node.resolve(document) === undefined)
      report("FF1201", at, `There is no anchor &${node.source} before`, "Correct the alias");
    if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
      report("FF1201", at, `The number ${String(node.value)} is none that JSON has`, "Remove it");
    }
    if (isMap(node)) checkKeys(node, report);
  });
}

/** Keys become texts, so that `200` and `"200"` are one. */
function checkKeys(map: YAMLMap, report: Report): void {
  const seen = new Set<Text>();
  for (const { key } of map.items) {
    const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) report("FF1201", at, "A key is not a plain value", "Write it as text");
    const name = nameOf(key);
    if (name === "<<") {
      report("FF1201", at, 'Merge keys ("<<") are not part of YAML 1.2', "Write the keys out");
    }
    if (seen.has(name))
      report("FF1202", at, `The key ${JSON.stringify(name)} stands twice`, "Remove one of the two");
    seen.add(name);
  }
}

const nameOf = (key: unknown): string =>
  isScalar(key) ? (key.value === null ? "" : String(key.value)) : "";

/** Values and depth of a node with its aliases expanded. */
interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Measures the document as it is once aliases are expanded, without expanding them. */
function checkSize(document: Document, limits: Limits, report: Report): void {
  const known = new Map<unknown, Size | "open">();
  const measure = (node: unknown): Size => {
    const earlier = known.get(node);
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (earlier === "open")
      report("FF1203", at, "An alias contains itself", "Write recursive types as $ref");
    if (typeof earlier === "object") return earlier;
    known.set(node, "open");
    const parts = partsOf(node, document).map(measure);
    const nodes = parts.reduce((sum, part) => sum + part.nodes, 1);
    const inner = Math.max(0, ...parts.map((part) => part.depth));
    const size = { nodes, depth: inner + (isCollection(node) ? 1 : 0) };
    if (nodes > limits.nodes)
      report("FF1203", at, `There are more than ${limits.nodes} values`, "Split the description");
    if (size.depth > limits.depth)
      report("FF1203", at, `There are more than ${limits.depth} levels`, "Flatten the description");
    known.set(node, size);
    return size;
  };
  measure(document.contents);
}

function partsOf(node: unknown, document: Document): readonly unknown[] {
  if (isAlias(node)) return [node.resolve(document)];
  if (isMap(node)) return node.items.map((pair: Pair) => pair.value);
  return isSeq(node) ? node.items : [];
}

/** Finds places of pointers; the text is parsed once, when the first is asked for. */
export function locateYaml(text: string): (pointer: string) => TextPlace | null {
  let parsed: Parsed | undefined;
  return (pointer) => {
    const segments = parsePointer(pointer);
    if (segments === null) return null;
    parsed ??= parse(text);
    const offset = findOffset(parsed.document, segments);
    if (offset === undefined) return null;
    const { line, col } = parsed.lines.linePos(offset);
    return { line, column: col };
  };
}

/** Where a member's key, or a list's item, begins. */
function findOffset(document: Document, segments: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let start: unknown = node;
  for (const segment of segments) {
    const held: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(held)) {
      const pair: Pair | undefined = held.items.find(({ key }) => nameOf(key) === segment);
      node = pair?.value;
      start = pair?.key;
    } else {
      node = isSeq(held) ? held.items[Number(segment)] : undefined;
      start = node;
    }
    if (start === undefined) return undefined;
  }
  return isNode(start) ? start.range?.[0] : undefined;
}

/** Puts a plain scalar in the place of another and leaves every other character; `null` where there is none there. */
export function replaceScalar(text: string, path: readonly string[], value: string): string | null {
  const { document } = parse(text);
  const node = document.getIn(path, true);
  const [start, end] = (isScalar(node) ? node.range : null) ?? [];
  if (start === undefined || end === undefined) return null;
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? "";
  return `${text.slice(0, start)}${quote}${value}${quote}${text.slice(end)}`;
}
