/** JSON with places: `JSON.parse` for the value, one scan over the text for what it does not tell. */
import {
  parseTree,
  printParseErrorCode,
  visit,
  type Node as JsonNode,
  type ParseError,
} from "jsonc-parser";
import { fail } from "../diagnostics.ts";
import type { Json } from "../values.ts";
import type { Limits, TextPlace } from "./document.ts";
import { parsePointer } from "./pointer.ts";

/** Line and column of any offset; lines are looked for once. */
function buildPlacer(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const placeAt = (text: string, offset: number): TextPlace => buildPlacer(text)(offset);

/** Parses JSON; syntax errors, duplicate keys and nesting beyond the limits are errors with a place. */
export function parseJson(text: string, source: string, limits: Limits): Json {
  scan(text, source, limits);
  try {
    return JSON.parse(text) as Json;
  } catch {
    return reportSyntax(text, source);
  }
}

interface Frame {
  /** Keys seen, with their offsets; `null` in a list. */
  readonly keys: Map<string, number> | null;
}

/** One pass over the tokens. Ends quietly at the first thing it does not know: `JSON.parse` reports that. */
function scan(text: string, source: string, limits: Limits): void {
  const frames: Frame[] = [];
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[,:\s]+|[^"{}[\],:\s]+/gy;
  let nodes = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const first = found.charCodeAt(0);
    const at = match.index;
    if (first === 0x7b || first === 0x5b) {
      frames.push({ keys: first === 0x7b ? new Map() : null });
      nodes++;
      if (frames.length > limits.depth)
        reject(text, source, at, `more than ${limits.depth} levels deep`);
    } else if (first === 0x7d || first === 0x5d) {
      frames.pop();
    } else if (first === 0x22) {
      const keys = frames.at(-1)?.keys;
      if (keys !== null && keys !== undefined && isKey(text, token.lastIndex)) {
        noteKey(keys, found, at, text, source);
      } else nodes++;
    } else if (!/[,:\s]/.test(found.charAt(0))) nodes++;
    if (nodes > limits.nodes) reject(text, source, at, `made of more than ${limits.nodes} values`);
  }
}

function isKey(text: string, from: number): boolean {
  for (let i = from; ; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3a) return true;
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return false;
  }
}

function noteKey(
  keys: Map<string, number>,
  raw: string,
  at: number,
  text: string,
  source: string,
): void {
  const key = raw.includes("\\") ? safeParse(raw) : raw.slice(1, -1);
  const earlier = keys.get(key);
  if (earlier !== undefined) {
    fail("FF1202", {
      file: source,
      ...placeAt(text, at),
      problem: `The key ${JSON.stringify(key)} stands already in line ${placeAt(text, earlier).line}`,
      remedy: "Remove one of the two",
    });
  }
  keys.set(key, at);
}

const safeParse = (raw: string): string => {
  try {
    return JSON.parse(raw) as string;
  } catch {
    return raw;
  }
};

const reject = (text: string, source: string, at: number, problem: string): never =>
  fail("FF1203", {
    file: source,
    ...placeAt(text, at),
    problem: `The document is ${problem}`,
    remedy: "Check where the description comes from; no hand-written one is like that",
  });

function reportSyntax(text: string, source: string): never {
  let found: { readonly error: ParseError; readonly offset: number } | null = null;
  visit(
    text,
    {
      onError: (error, offset, length) => {
        found ??= { error: { error, offset, length }, offset };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const { error, offset } = (found ?? { error: { error: 1 }, offset: 0 }) as {
    error: ParseError;
    offset: number;
  };
  return fail("FF1201", {
    file: source,
    ...placeAt(text, offset),
    problem: `This is not valid JSON (${printParseErrorCode(error.error)})`,
    remedy: "Correct the text; if the file was downloaded, download it again",
  });
}

/** Finds places of pointers; the text is parsed once, when the first is asked for. */
export function locateJson(text: string): (pointer: string) => TextPlace | null {
  let tree: JsonNode | undefined;
  let place: ReturnType<typeof buildPlacer> | undefined;
  return (pointer) => {
    tree ??= parseTree(text);
    place ??= buildPlacer(text);
    const segments = parsePointer(pointer);
    if (segments === null || tree === undefined) return null;
    const node = segments.reduce<JsonNode | undefined>(childOf, tree);
    if (node === undefined) return null;
    return place(node.parent?.type === "property" ? node.parent.offset : node.offset);
  };
}

/** The member of an object or list; "200" is a key in the one and an index in the other. */
function childOf(node: JsonNode | undefined, segment: string): JsonNode | undefined {
  if (node?.type === "array")
    return /^(0|[1-9]\d*)$/.test(segment) ? node.children?.[Number(segment)] : undefined;
  if (node?.type !== "object") return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === segment)?.children?.[1];
}
