/**
 * Building a model of a description that is broken in places. A schema that is broken allows everything, any other element
 * that is is left out, each with a warning; the smaller the element, the better.
 */
import { FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import type { JsonObject, SpecDocument } from "../spec/document.ts";
import { appendPointer, parsePointer, readMember } from "../spec/pointer.ts";
import { memberOf, type Kind } from "../spec/schema-walk.ts";
import type { Json } from "../values.ts";
import { buildModel, type BuiltModel } from "./build.ts";
import { isMethod } from "./model.ts";
import { NO_DECISIONS, type NameDecisions } from "./names.ts";

/** Rounds of leaving out and trying again; each leaves out at least one element. */
const MAX_ROUNDS = 20;

/** Builds the model of what is whole. Throws where an error has no element that could be left out. */
export function buildModelLeniently(
  document: SpecDocument,
  decisions: NameDecisions = NO_DECISIONS,
): BuiltModel {
  const skipped: Diagnostic[] = [];
  let current = document;
  for (let round = 0; ; round++) {
    try {
      const built = buildModel(current, decisions, "separate");
      return { ...built, diagnostics: [...skipped, ...built.diagnostics] };
    } catch (error) {
      if (!(error instanceof FlagforgeError) || round === MAX_ROUNDS) throw error;
      const errors = error.diagnostics.filter(({ severity }) => severity === "error");
      const cuts = new Map<string, Cut>();
      for (const each of errors) {
        // A place in another file is none of this one.
        const found = each.file === current.source ? findCut(current.root, each.pointer) : null;
        if (found === null) continue;
        skipped.push(soften(each, found.cut));
        cuts.set(found.pointer, found.cut);
      }
      if (cuts.size === 0) throw error;
      current = { ...current, root: applyCuts(current.root, cuts) };
    }
  }
}

/** What is done about an element: it goes, or a schema becomes one that allows everything, since others may need one. */
type Cut = "leave out" | "allow all";

const DONE: Readonly<Record<Cut, string>> = {
  "leave out": "Left out",
  "allow all": "Read as a schema that allows everything",
};

/** The error as a warning that says what was done about it. */
const soften = (error: Diagnostic, cut: Cut): Diagnostic => ({
  ...error,
  severity: "warning",
  remedy: `${DONE[cut]}: ${error.remedy}`,
});

/** Maps whose entries can be left out one by one, and so can what lies deeper than the entry. */
const ENTRIES: ReadonlySet<string> = new Set([
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
  "examples",
  "mediaTypes",
]);

/** The smallest element around a place that the rest can do without; `null` where there is none. */
function findCut(
  root: JsonObject,
  pointer: string | null,
): { readonly pointer: string; readonly cut: Cut } | null {
  const segments = pointer === null ? null : parsePointer(pointer);
  if (segments === null) return null;
  for (const { kind, value, depth } of listObjects(root, segments).toReversed()) {
    const at = appendPointer("#", ...segments.slice(0, depth));
    if (kind === "discriminator") return { pointer: at, cut: "leave out" };
    // One that allows everything already and is still wrong has a place that is.
    if (kind === "schema" && JSON.stringify(value) !== "{}")
      return { pointer: at, cut: "allow all" };
  }
  const element = findElement(root, segments);
  return element === null ? null : { pointer: element, cut: "leave out" };
}

interface Found {
  readonly kind: Kind;
  readonly value: Json;
  /** Segments of the pointer that lead here. */
  readonly depth: number;
}

/** What a pointer leads through, from the outside in, as far as it is known what that is. */
function listObjects(root: Json, segments: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  let at: Found | null = { kind: "root", value: root, depth: 0 };
  while (at !== null) {
    found.push(at);
    at = stepInto(at, segments);
  }
  return found;
}

function stepInto({ kind, value, depth }: Found, segments: readonly string[]): Found | null {
  const key = segments[depth];
  const member = key === undefined ? null : memberOf(kind, key);
  if (key === undefined || member === null || member.holds === "data" || member.holds === "prose")
    return null;
  const held = readMember(value, key);
  const isDirect = member.holds === "one" && !Array.isArray(held);
  const name = segments[depth + 1];
  const inner = isDirect ? held : name === undefined ? undefined : readMember(held ?? null, name);
  return inner === undefined
    ? null
    : { kind: member.of, value: inner, depth: depth + (isDirect ? 1 : 2) };
}

/** Pointer of the entry or operation around a place; `null` where it is in none. */
function findElement(root: Json, segments: readonly string[]): string | null {
  const [first, second, third] = segments;
  const take = (count: number): string => appendPointer("#", ...segments.slice(0, count));
  if (first === "components" && third !== undefined && ENTRIES.has(second ?? "")) return take(3);
  if ((first === "paths" || first === "webhooks") && second !== undefined) {
    const item = readMember(readMember(root, first) ?? null, second);
    const isOperation = third !== undefined && (isMethod(third) || third === "query");
    if (isOperation && item !== undefined && readMember(item, third) !== undefined) return take(3);
    return take(2);
  }
  if (first === "servers" || first === "tags" || first === "security") return take(1);
  return null;
}

/** The description with every cut made. */
function applyCuts(root: JsonObject, cuts: ReadonlyMap<string, Cut>): JsonObject {
  const around = new Set<string>();
  for (const pointer of cuts.keys())
    for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1))
      around.add(pointer.slice(0, end));
  const walk = (value: Json, pointer: string): Json => {
    const cut = cuts.get(pointer);
    if (cut === "allow all") return {};
    if (!around.has(pointer) || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value))
      return (value as readonly Json[]).map((item, i) =>
        walk(item, appendPointer(pointer, String(i))),
      );
    return Object.fromEntries(
      Object.entries(value as JsonObject).flatMap(([key, held]) => {
        const at = appendPointer(pointer, key);
        return cuts.get(at) === "leave out" ? [] : [[key, walk(held, at)] as const];
      }),
    );
  };
  return walk(root, "#") as JsonObject;
}
