import type { EncodedBody } from "./operation.js";

/** JSON. */
export function encodeJson(value: unknown): EncodedBody {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError("must be JSON");
  return text;
}

/** Text as it is; numbers and booleans as JavaScript writes them. */
export function encodeText(value: unknown): EncodedBody {
  if (typeof value === "object" || typeof value === "function") {
    throw new TypeError("must be text");
  }
  return String(value);
}

/** Bytes as they are: `Blob`, `ArrayBuffer`, a view of one, a `ReadableStream`, or text in UTF-8. */
export function encodeBinary(value: unknown): EncodedBody {
  const bytes =
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream;
  if (!bytes) throw new TypeError("must be a Blob, bytes, a stream or text");
  return value as EncodedBody;
}

/** `a=1&b=2`: lists repeat their name, objects go as JSON, `undefined` and `null` are left out. */
export function encodeForm(value: unknown): EncodedBody {
  const form = new URLSearchParams();
  for (const [name, item] of fields(value)) form.append(name, textOf(item));
  return form.toString();
}

/**
 * `multipart/form-data`: a `Blob` or `File` is a file part, bytes become one, lists repeat their name, other objects go
 * as JSON. A `FormData` is sent as it is.
 */
export function encodeMultipart(value: unknown): EncodedBody {
  if (value instanceof FormData) return value;
  const form = new FormData();
  for (const [name, item] of fields(value)) {
    if (item instanceof Blob) form.append(name, item);
    else if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
      form.append(name, new Blob([item as ArrayBuffer]), name);
    } else if (typeof item === "object") {
      form.append(name, new Blob([JSON.stringify(item)], { type: "application/json" }));
    } else form.append(name, textOf(item));
  }
  return form;
}

function fields(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("must be an object");
  }
  return Object.entries(value).flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item])
      .filter((one) => one != null)
      .map((one): [string, unknown] => [name, one]),
  );
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
