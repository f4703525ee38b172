/** The mock's own errors in the shape that a description documents. */
import { buildSample } from "../model/example.ts";
import { fits, isObject } from "../model/fits.ts";
import type { Content, Json } from "../model/model.ts";
import type { Types } from "./types.ts";

/** What an error has to say. */
export interface OwnError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Where APIs put the sentence that says what is wrong; the first that is there is used. */
const MESSAGE_KEYS = [
  "message",
  "detail",
  "error_description",
  "errorMessage",
  "description",
  "reason",
  "error",
  "title",
];
/** Where they put errors inside the body. */
const NESTED_KEYS = ["error", "errors", "fault", "data"];

/** A body that is of the documented type and says what is wrong; `null` where there is none. */
export function buildErrorBody(content: Content, error: OwnError, types: Types): string | null {
  const context = { types, mode: "response" } as const;
  const allows = (body: Json): boolean => fits(body, content.type, context);
  if (content.kind === "text") return allows(error.message) ? error.message : null;
  if (content.kind !== "json") return null;
  const sample = buildSample(content.type, { ...context, fill: "all" });
  const body = sample === undefined || !allows(sample) ? null : place(sample, error, allows);
  return body === null ? null : JSON.stringify(body);
}

/** The sample with the error in it. `allows` judges the body as a whole. */
function place(sample: Json, error: OwnError, allows: (body: Json) => boolean): Json | null {
  if (typeof sample === "string") return allows(error.message) ? error.message : null;
  if (Array.isArray(sample)) {
    const [item] = sample as readonly Json[];
    const inner = item === undefined ? null : place(item, error, (value) => allows([value]));
    return inner === null ? null : [inner];
  }
  if (!isObject(sample)) return null;
  const named = MESSAGE_KEYS.find(
    (key) => Object.hasOwn(sample, key) && allows({ ...sample, [key]: error.message }),
  );
  if (named !== undefined) return placeCodes({ ...sample, [named]: error.message }, error, allows);
  for (const key of NESTED_KEYS) {
    const member = Object.hasOwn(sample, key) ? sample[key] : undefined;
    if (typeof member !== "object" || member === null) continue;
    const inner = place(member, error, (value) => allows({ ...sample, [key]: value }));
    if (inner !== null) return { ...sample, [key]: inner };
  }
  const open = { ...sample, message: error.message };
  return allows(open) ? placeCodes(open, error, allows) : null;
}

/** Codes as texts or numbers, whichever the type allows; else as in the sample. */
function placeCodes(
  body: { readonly [key: string]: Json },
  { code, status }: OwnError,
  allows: (body: Json) => boolean,
): Json {
  const wanted: readonly (readonly [string, Json])[] = [
    ["code", code],
    ["code", status],
    ["status", status],
    ["statusCode", status],
  ];
  let placed = body;
  const done = new Set<string>();
  for (const [key, value] of wanted) {
    const next = { ...placed, [key]: value };
    if (done.has(key) || (!Object.hasOwn(body, key) && key !== "code") || !allows(next)) continue;
    placed = next;
    done.add(key);
  }
  return placed;
}
