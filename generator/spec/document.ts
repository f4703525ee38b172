/** Text → document: JSON or YAML, within limits, with line and column for every complaint. */
import { createHash } from "node:crypto";
import { fail } from "../diagnostics.ts";
import type { Json } from "../values.ts";
import { FILES } from "./files.ts";
import { locateJson, parseJson } from "./json.ts";
import { locateYaml, parseYaml } from "./yaml.ts";

export interface JsonObject {
  readonly [key: string]: Json;
}

/** 1-based place in a text. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface SpecDocument {
  /** File or URL, as the user named it. */
  readonly source: string;
  /** Of the text. */
  readonly sha256: string;
  readonly root: JsonObject;
  /** Place of a pointer in the text; worked out only when asked. */
  readonly locate: (pointer: string) => TextPlace | null;
  /** Other files that were put into it, by the name they stand under. */
  readonly files?: ReadonlyMap<string, SpecDocument>;
}

/** File, pointer, line and column of a place, for a diagnostic: those of the file it was read from. */
export function placeIn(
  document: SpecDocument,
  pointer: string,
): { file: string; pointer: string; line: number | null; column: number | null } {
  const [, , key = "", ...rest] = pointer.split("/");
  const inner = document.files === undefined ? undefined : document.files.get(key);
  if (inner !== undefined && pointer.startsWith(`#/${FILES}/`))
    return placeIn(inner, ["#", ...rest].join("/"));
  const at = document.locate(pointer);
  return { file: document.source, pointer, line: at?.line ?? null, column: at?.column ?? null };
}

export interface Limits {
  /** Bytes of text. */
  readonly bytes: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Values in all, aliases expanded. */
  readonly nodes: number;
}

export const LIMITS: Limits = { bytes: 64 * 1024 * 1024, depth: 200, nodes: 5_000_000 };

/** Gives what a YAML text says, from an earlier parse where there was one. */
export type Recall = (text: string, parse: () => Json) => Json;

/** Parses an API description, or any other JSON or YAML object. */
export function parseDocument(
  text: string,
  source: string,
  limits: Limits = LIMITS,
  recall: Recall = (_text, parse) => parse(),
): SpecDocument {
  if (Buffer.byteLength(text) > limits.bytes) {
    fail("FF1104", {
      file: source,
      problem: `The file has more than ${limits.bytes} bytes`,
      remedy: "Split the description or remove examples from it",
    });
  }
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  // Before YAML looks at it: what a page looks like as YAML helps nobody.
  if (/^\s*</.test(body)) rejectRoot(source, "This is a web page, not a description");
  const isJson = /^\s*[{[]/.test(body);
  const root = isJson
    ? parseJson(body, source, limits)
    : recall(body, () => parseYaml(body, source, limits));
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    return rejectRoot(source, "The document is not an object");
  }
  return {
    source,
    sha256: createHash("sha256").update(text).digest("hex"),
    root: root as JsonObject,
    locate: isJson ? locateJson(body) : locateYaml(body),
  };
}

const rejectRoot = (source: string, problem: string): never =>
  fail("FF1204", {
    file: source,
    line: 1,
    column: 1,
    problem,
    remedy: "Give an OpenAPI 3.0, 3.1 or 3.2 description in JSON or YAML",
  });

/** Checks that a document is an OpenAPI description of a version we read. */
export function checkVersion(document: SpecDocument): void {
  const { openapi, swagger, asyncapi } = document.root;
  const reject = (problem: string, remedy: string): never =>
    fail("FF1204", {
      file: document.source,
      pointer: "#",
      ...document.locate("#"),
      problem,
      remedy,
    });
  if (swagger !== undefined) {
    reject(
      `This is Swagger ${JSON.stringify(swagger)}`,
      "Convert it to OpenAPI 3 first, for example with: npx swagger2openapi",
    );
  }
  if (asyncapi !== undefined)
    reject("This is an AsyncAPI description", "Give an OpenAPI description");
  if (typeof openapi !== "string")
    reject('There is no "openapi" version', 'Add "openapi": "3.1.0" if this is one');
  if (!/^3\.[0-2]\.\d+(-|$)/.test(openapi as string)) {
    reject(`OpenAPI ${JSON.stringify(openapi)} is not supported`, "Use OpenAPI 3.0.x to 3.2.x");
  }
  for (const key of ["info", "paths"]) {
    const value = document.root[key];
    const missing = typeof value !== "object" || value === null || Array.isArray(value);
    // From 3.1 on a description may hold webhooks or components alone.
    const others = document.root["webhooks"] ?? document.root["components"];
    const isPartial = !(openapi as string).startsWith("3.0") && others !== undefined;
    if (missing && !(key === "paths" && value === undefined && isPartial)) {
      reject(`The description has no "${key}"`, `Add "${key}"`);
    }
  }
}
