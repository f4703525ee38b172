// Copied by flagforge from templates/typescript/overlay/src/lib/bodies.ts; edit it there.
import { own } from "./client.js";
import type { EncodedBody, OperationBody, PartEncoding } from "./operation.js";

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

/** As `encodeForm`, with properties that are written the way a query has them. */
export function encodeStyledForm(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  return encode(value, headers, body, (object) => {
    if (typeof object !== "object" || object === null || Array.isArray(object))
      throw new TypeError("must be an object");
    const texts = Object.entries(object).map(([name, item]) => {
      if (item == null) return "";
      const write = own(body.fields, name);
      if (write) return write(item, name);
      const form = new URLSearchParams();
      for (const [key, one] of fields({ [name]: item as unknown })) form.append(key, textOf(one));
      return form.toString();
    });
    return texts.filter(Boolean).join("&");
  });
}

/**
 * Multipart with parts that have media types or headers of their own: what `FormData` has no place for, so that the
 * bytes are put together here.
 */
export function encodeParts(
  value: unknown,
  headers: Headers,
  body: OperationBody,
): EncodedBody | undefined {
  const boundary = `flagforge-${crypto.randomUUID()}`;
  const data = encode(value, headers, body, (object) => {
    if (object instanceof FormData) return object;
    const chunks: (string | Blob)[] = [];
    for (const [name, item] of fields(withStyles(object, body))) {
      const [part, value] = item instanceof Styled ? [item.name, item.text] : [name, item];
      writePart(chunks, boundary, part, value, own(body.parts, name));
    }
    return new Blob([...chunks, `--${boundary}--\r\n`]);
  });
  if (data instanceof FormData) delete headers["content-type"];
  else if (data && headers["content-type"] === body.mediaType)
    headers["content-type"] = `${body.mediaType.split(";")[0]!}; boundary=${boundary}`;
  return data;
}

/** Text that a style made of a value; an object gives several, under names of their own. */
class Styled {
  constructor(
    readonly name: string,
    readonly text: string,
  ) {}
}

/** The properties, with the texts of a style in place of what is written that way. */
function withStyles(object: unknown, { parts }: OperationBody): unknown {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return object;
  const entries = Object.entries(object).map(([name, item]: [string, unknown]) => {
    const style = own(parts, name)?.style;
    if (!style || item == null) return [name, item] as const;
    const texts = [...new URLSearchParams(style(item, name))];
    return [name, texts.map(([key, text]) => new Styled(key, text))] as const;
  });
  return Object.fromEntries(entries);
}

function writePart(
  chunks: (string | Blob)[],
  boundary: string,
  name: string,
  item: unknown,
  { types = [], headers = {} }: PartEncoding = {},
): void {
  const isBytes = item instanceof ArrayBuffer || ArrayBuffer.isView(item);
  const given = item instanceof Blob ? item.type : "";
  const type = given && (types.length === 0 || types.includes(given)) ? given : types[0];
  const file = item instanceof Blob ? ((item as File).name ?? name) : isBytes ? name : undefined;
  const fallback = file !== undefined ? "application/octet-stream" : "application/json";
  const needsType = file !== undefined || typeof item === "object";
  chunks.push(head(boundary, name, file, type ?? (needsType ? fallback : undefined), headers));
  chunks.push(file === undefined ? textOf(item) : (item as Blob), "\r\n");
}

function head(
  boundary: string,
  name: string,
  file: string | undefined,
  type: string | undefined,
  headers: Readonly<Record<string, string>>,
): string {
  const quote = (text: string): string =>
    text.replace(
      /[\r\n"]/g,
      (mark) => "%" + mark.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase(),
    );
  const disposition = `form-data; name="${quote(name)}"`;
  const lines = [
    `--${boundary}`,
    `Content-Disposition: ${disposition}${file === undefined ? "" : `; filename="${quote(file)}"`}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...Object.entries(headers).map(([key, value]) => `${key}: ${value}`),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
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
