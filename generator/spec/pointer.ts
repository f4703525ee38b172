/** JSON pointers (RFC 6901) as URI fragments: `#/paths/~1flags/get`. */
import { buildError, type Diagnostic } from "../diagnostics.ts";
import type { Json, Text } from "../values.ts";
import { findTarget } from "./anchors.ts";
import { placeIn, type SpecDocument } from "./document.ts";

// "%" too: a fragment is percent-decoded when it is read.
const escapeSegment = (segment: string): string =>
  segment.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");

/** Adds segments to a pointer. */
export const appendPointer = (pointer: string, ...segments: readonly Text[]): string =>
  segments.reduce((path, segment) => `${path}/${escapeSegment(segment)}`, pointer);

/** Segments of a pointer; `null` where the text is none. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer !== "#" && !pointer.startsWith("#/")) return null;
  try {
    const decoded = decodeURIComponent(pointer.slice(1));
    return decoded
      .split("/")
      .slice(1)
      .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return null;
  }
}

/** The member of an object or list; own members only, list indexes without leading zeros. */
export function readMember(value: Json, segment: string): Json | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return /^(0|[1-9]\d*)$/.test(segment) ? (value as readonly Json[])[Number(segment)] : undefined;
  }
  const object = value as { readonly [key: string]: Json };
  return Object.hasOwn(object, segment) ? object[segment] : undefined;
}

/** The value a pointer leads to. */
export function resolvePointer(root: Json, pointer: string): Json | undefined {
  const segments = parsePointer(pointer);
  if (segments === null) return undefined;
  return segments.reduce<Json | undefined>(
    (value, segment) => (value === undefined ? undefined : readMember(value, segment)),
    root,
  );
}

export type ResolvedRef =
  | { readonly ok: true; readonly value: Json; readonly pointer: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Follows a `$ref` to its end. What leaves the document, or leads nowhere, is a diagnostic. */
export function resolveRef(document: SpecDocument, ref: string, from: string): ResolvedRef {
  const seen = new Set<Text>();
  let current = ref;
  let base = from;
  for (;;) {
    const local = findTarget(document.root, current, base);
    if (local === null) return { ok: false, diagnostic: describeExternal(document, current, from) };
    const segments = parsePointer(local);
    const value = segments === null ? undefined : resolvePointer(document.root, local);
    if (segments === null || value === undefined) {
      return { ok: false, diagnostic: describeDangling(document, current, from, "leads nowhere") };
    }
    const pointer = appendPointer("#", ...segments);
    if (seen.has(pointer)) {
      return {
        ok: false,
        diagnostic: describeDangling(document, current, from, "leads back to itself"),
      };
    }
    seen.add(pointer);
    base = pointer;
    const next = readMember(value, "$ref");
    // What stands beside a $ref matters (an enum may), so only a bare one is followed further.
    const bare = typeof next === "string" && Object.keys(value as object).length === 1;
    if (!bare) return { ok: true, value, pointer };
    current = next;
  }
}

const describeExternal = (document: SpecDocument, ref: string, from: string): Diagnostic =>
  buildError("FF1206", {
    ...placeIn(document, from),
    problem: `The $ref ${JSON.stringify(ref)} points outside the document`,
    remedy:
      "Generate with --allow-refs, which reads files beside the description, or bundle it into one file first",
  });

const describeDangling = (
  document: SpecDocument,
  ref: string,
  from: string,
  what: string,
): Diagnostic =>
  buildError("FF1205", {
    ...placeIn(document, from),
    problem: `The $ref ${JSON.stringify(ref)} ${what}`,
    remedy: "Correct the reference or add what it names",
  });
