/** YAML 1.2 with places, without what makes YAML dangerous: aliases that explode, tags, merge keys. */
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import { fail, type Code } from "../diagnostics.ts";
import type { Json } from "../model/model.ts";
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
    logLevel: "silent",
  });
  return { document, lines };
}

/** Parses YAML; syntax errors, duplicate keys, tags and merge keys are errors with a place. */
export function parseYaml(text: string, source: string, limits: Limits): Json {
  checkIndentation(text, source, limits);
  const { document, lines } = parse(text);
  const report = (code: Code, offset: number, problem: string, remedy: string): never => {
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
  const tag = document.warnings.find((warning) => warning.code === "TAG_RESOLVE_FAILED");
  if (tag !== undefined)
    report("FF1201", tag.pos[0], "The tag here is not allowed", "Remove the tag");
  checkNodes(document, limits, report);
  try {
    return document.toJS({ maxAliasCount: 100 }) as Json;
  } catch (cause) {
    return report(
      "FF1203",
      0,
      `The aliases expand too far (${(cause as Error).message})`,
      "Write the repeated parts as $ref",
    );
  }
}

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

function checkNodes(
  document: Document,
  limits: Limits,
  report: (code: Code, offset: number, problem: string, remedy: string) => never,
): void {
  let nodes = 0;
  visit(document, (_, node, path) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (++nodes > limits.nodes)
      report("FF1203", at, "The document has too many values", "Split the description");
    if (path.length > limits.depth * 2)
      report("FF1203", at, "The document is nested too deeply", "Flatten it");
    if (isNode(node) && node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
      report("FF1201", at, `The tag ${node.tag} is not allowed`, "Remove the tag");
    }
    if (isPair(node) && isScalar(node.key) && node.key.value === "<<") {
      report(
        "FF1201",
        node.key.range?.[0] ?? 0,
        'Merge keys ("<<") are not part of YAML 1.2',
        "Write the keys out",
      );
    }
    if (isAlias(node) && path.some((above) => isMap(above) && above.anchor === node.source)) {
      report(
        "FF1203",
        at,
        `The alias *${node.source} contains itself`,
        "Write recursive types as $ref",
      );
    }
  });
}

/** Finds places of pointers; the text is parsed once, when the first is asked for. */
export function locateYaml(text: string): (pointer: string) => TextPlace | null {
  let parsed: Parsed | undefined;
  return (pointer) => {
    const segments = parsePointer(pointer);
    if (segments === null) return null;
    parsed ??= parse(text);
    // A status such as 200 may be the key of a map as text or as a number.
    const node = segments.reduce<unknown>((at, segment) => {
      if (!isCollection(at)) return undefined;
      return at.get(segment, true) ?? at.get(Number(segment), true);
    }, parsed.document.contents);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) return null;
    const { line, col } = parsed.lines.linePos(offset);
    return { line, column: col };
  };
}
