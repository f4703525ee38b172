import type { EncodedBody, OperationBody } from "./operation.js";

type Headers = Record<string, string>;

/** JSON. */
export function encodeJson(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  return encode(value, headers, body, JSON.stringify);
}

/**
 * Instructions, or JSON of other forms where the operation takes them. The media type follows from the body: a list of
 * `instructions` has one of its own, whatever the caller put among the headers.
 */
export function encodePatch(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  const { mediaType, plain } = body;
  if (value !== undefined) {
    const { instructions } = Object(value) as { instructions?: unknown };
    headers["content-type"] = plain && !Array.isArray(instructions) ? plain : mediaType;
  }
  return encodeJson(value, headers, body);
}

/** Whether a builder knows that each of its instructions may be carried out twice; plain bodies do not tell. */
export const isIdempotentPatch = (value: unknown): boolean =>
  (Object(value) as { idempotent?: unknown }).idempotent === true;

/** Text as it is; numbers and booleans as JavaScript writes them. */
export function encodeText(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  return encode(value, headers, body, (text) => {
    return typeof text === "object" || typeof text === "function" ? undefined : String(text);
  });
}

/** Bytes as they are: `Blob`, `ArrayBuffer`, a view of one, a `ReadableStream`, or text in UTF-8. */
export function encodeBinary(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  return encode(value, headers, body, (bytes) =>
    typeof bytes === "string" ||
    bytes instanceof Blob ||
    bytes instanceof ArrayBuffer ||
    ArrayBuffer.isView(bytes) ||
    bytes instanceof ReadableStream
      ? (bytes as EncodedBody)
      : undefined,
  );
}

/** `a=1&b=2`: lists repeat their name, objects go as JSON, `undefined` and `null` are left out. */
export function encodeForm(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  return encode(value, headers, body, (object) => {
    const form = new URLSearchParams();
    for (const [name, item] of fields(object)) form.append(name, textOf(item));
    return form.toString();
  });
}

/**
 * `multipart/form-data`: a `Blob` or `File` is a file part, bytes become one, lists repeat their name, other objects go
 * as JSON. A `FormData` is sent as it is.
 */
export function encodeMultipart(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  const data = encode(value, headers, body, formData);
  // The transport adds the media type, with the boundary it chose.
  if (data && headers["content-type"] === body.mediaType) delete headers["content-type"];
  return data;
}

/** Encodes a body as its own encoder does, or as the media type says that the caller set among the headers. */
function encode(
  value: unknown,
  headers: Headers,
  body: OperationBody,
  write: (value: unknown) => EncodedBody | undefined,
): EncodedBody | undefined {
  if (value === undefined) {
    if (body.required) throw new TypeError("is missing");
    return undefined;
  }
  const type = (headers["content-type"] ??= body.mediaType);
  const other = body.alternatives?.[type.split(";")[0]!.trim().toLowerCase()];
  if (other) return other(value, headers, { ...body, alternatives: {} });
  const data = write(value);
  if (data === undefined) throw new TypeError(`cannot be sent as ${body.mediaType}`);
  return data;
}

function formData(value: unknown): EncodedBody {
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
