/** Building a model of a description that is broken in places: what is broken is left out, with a warning. */
import { FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import type { JsonObject, SpecDocument } from "../spec/document.ts";
import { appendPointer, parsePointer, readMember } from "../spec/pointer.ts";
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
      // A place in another file is none of this one.
      const broken = errors.map((each) =>
        each.file === current.source ? findElement(current.root, each.pointer) : null,
      );
      const elements = new Set(broken.filter((element) => element !== null));
      if (elements.size === 0) throw error;
      skipped.push(...errors.filter((_, i) => broken[i] !== null).map(soften));
      current = { ...current, root: leaveOut(current.root, elements) };
    }
  }
}

/** The error as a warning that says what was done about it. */
const soften = (error: Diagnostic): Diagnostic => ({
  ...error,
  severity: "warning",
  remedy: `Left out: ${error.remedy}`,
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

/** Pointer of the smallest element around a place that the rest can do without; `null` where there is none. */
function findElement(root: Json, pointer: string | null): string | null {
  const segments = pointer === null ? null : parsePointer(pointer);
  if (segments === null) return null;
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

/** The description without some elements; a schema becomes one that allows everything, since others may refer to it. */
function leaveOut(root: JsonObject, elements: ReadonlySet<string>): JsonObject {
  const walk = (value: Json, pointer: string): Json => {
    const inside = [...elements].some((element) => element.startsWith(`${pointer}/`));
    if (!inside || typeof value !== "object" || value === null || Array.isArray(value))
      return value;
    const entries = Object.entries(value as JsonObject).flatMap(([key, held]) => {
      const at = appendPointer(pointer, key);
      if (!elements.has(at)) return [[key, walk(held, at)] as const];
      const isSchema = pointer === "#/components/schemas";
      // Left out already and still wrong: then the name itself is.
      return isSchema && JSON.stringify(held) !== "{}" ? [[key, {}] as const] : [];
    });
    return Object.fromEntries(entries);
  };
  return walk(root, "#") as JsonObject;
}
