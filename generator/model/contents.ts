/** Media types and bodies: requests, responses, response headers. */
import { untrusted } from "../values.ts";
import { resolvePointer } from "../spec/pointer.ts";
import type {
  Content,
  Encoding,
  Json,
  RequestBody,
  Response,
  ResponseHeader,
  Status,
  TypeRef,
} from "./model.ts";
import { buildLinks } from "./links.ts";
import { parseContentKind } from "./media-types.ts";
import type { Cursor, ObjectCursor, Reader } from "./reader.ts";
import { buildType, type TypeContext } from "./types.ts";

/** Every media type under `content`, JSON first, then in order of name. */
export function buildContents(context: TypeContext, holder: ObjectCursor): readonly Content[] {
  const { reader } = context;
  const contents = reader
    .members(holder, "content")
    .flatMap(([mediaType, at]): readonly Content[] => {
      const media = reader.resolve(at, "A media type");
      if (media === null) return [];
      const schema = reader.member(media, "schema");
      const kind = parseContentKind(mediaType);
      return [
        {
          mediaType,
          kind,
          type:
            schema === null
              ? { kind: "unknown", pointer: media.pointer }
              : kind === "text" && isStructured(context, schema)
                ? readAsText(reader, mediaType, schema)
                : buildType(context, schema),
          encodings: buildEncodings(context, media),
          example: readNamedExample(reader, media),
          pointer: media.pointer,
        },
      ];
    });
  return [
    ...contents.filter((c) => c.kind === "json"),
    ...contents.filter((c) => c.kind !== "json"),
  ];
}

/** Whether a schema is of more than a plain value. */
function isStructured({ reader }: TypeContext, at: Cursor): boolean {
  const schema = reader.resolve(at, "A schema");
  if (schema === null) return false;
  const { type } = schema.value;
  const isPlain = ["string", "integer", "number", "boolean"].some((plain) => plain === type);
  const keys = ["properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties"];
  return !isPlain && (type !== undefined || keys.some((key) => Object.hasOwn(schema.value, key)));
}

/** XML, YAML or CSV: callers write and read the text themselves. */
function readAsText(reader: Reader, mediaType: string, { pointer }: Cursor): TypeRef {
  reader.ignore(
    pointer,
    `Bodies of ${mediaType} are sent and read as text: their type is a string, whatever the schema says`,
  );
  return { kind: "scalar", scalar: "string", format: null, constraints: {}, pointer };
}

/** The example of a parameter or body, or the first of those that have names. */
export function readNamedExample(reader: Reader, holder: ObjectCursor): Json | undefined {
  const own = holder.value["example"];
  if (own !== undefined) return own;
  const [named] = reader
    .members(holder, "examples")
    .map(([, at]) => reader.resolve(at, "An example"));
  return named?.value["value"] ?? named?.value["dataValue"];
}

/** Styles that a property of a form can have: those of the query. */
const FORM_STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

function rejectStyle(reader: Reader, encoding: ObjectCursor, style: string | null): null {
  if (style !== null)
    reader.reject(
      encoding.pointer,
      `The style ${JSON.stringify(style)} is not one for a property of a form`,
      `Use one of ${FORM_STYLES.join(", ")}`,
    );
  return null;
}

/** Headers of a part: callers can't give them, so only those are sent whose value is known. */
function buildPartHeaders(context: TypeContext, encoding: ObjectCursor): Encoding["headers"] {
  const { reader } = context;
  return buildHeaders(context, encoding).map(({ name, type, pointer }) => {
    const declared = resolvePointer(reader.document.root, `${pointer}/schema/default`);
    const fixed = type.kind === "literal" && type.values.length === 1 ? type.values[0] : declared;
    const value = fixed === undefined || fixed === null ? null : untrusted(String(fixed as string));
    if (value === null)
      reader.ignore(pointer, `The header ${name} of a part has no constant value and is not sent`);
    return { name, value };
  });
}

function buildEncodings(context: TypeContext, media: ObjectCursor): readonly Encoding[] {
  const { reader } = context;
  return reader.members(media, "encoding").flatMap(([property, at]): readonly Encoding[] => {
    const encoding = reader.asObject(at, "An encoding");
    if (encoding === null) return [];
    const style = reader.string(encoding, "style");
    const explode = reader.json(encoding, "explode");
    return [
      {
        property,
        contentType: reader.string(encoding, "contentType"),
        style: FORM_STYLES.find((known) => known === style) ?? rejectStyle(reader, encoding, style),
        explode: typeof explode === "boolean" ? explode : null,
        allowReserved: reader.boolean(encoding, "allowReserved"),
        headers: buildPartHeaders(context, encoding),
      },
    ];
  });
}

export function buildBody(context: TypeContext, at: Cursor): RequestBody | null {
  const { reader } = context;
  const body = reader.resolve(at, "A request body");
  if (body === null) return null;
  const contents = buildContents(context, body);
  if (contents.length === 0) {
    reader.reject(body.pointer, "The request body declares no media type", 'Give it "content"');
    return null;
  }
  return {
    required: reader.boolean(body, "required"),
    description: reader.text(body, "description"),
    contents,
    pointer: body.pointer,
  };
}

/** Status of a key of `responses`: `200`, `4XX`, `default`; `null` where it is none of these. */
export function parseStatus(key: string): Status | null {
  if (key === "default") return { kind: "default" };
  const [, hundreds] = /^([1-5])XX$/i.exec(key) ?? [];
  if (hundreds !== undefined) return { kind: "range", hundreds: Number(hundreds) };
  return /^[1-5]\d\d$/.test(key) ? { kind: "code", code: Number(key) } : null;
}

export function buildResponses(context: TypeContext, operation: ObjectCursor): readonly Response[] {
  const { reader } = context;
  const responses = reader.members(operation, "responses", "skip");
  if (responses.length === 0) {
    reader.reject(operation.pointer, "The operation declares no response", 'Give it "responses"');
  }
  return responses.flatMap(([key, at]): readonly Response[] => {
    const status = parseStatus(key);
    const response = reader.resolve(at, "A response");
    if (status === null) {
      reader.reject(
        at.pointer,
        `${JSON.stringify(key)} is not a status`,
        "Use 200, 2XX or default",
      );
    }
    if (status === null || response === null) return [];
    return [
      {
        status,
        description: reader.text(response, "description"),
        contents: buildContents(context, response),
        headers: buildHeaders(context, response),
        links: buildLinks(reader, response),
        pointer: response.pointer,
      },
    ];
  });
}

function buildHeaders(context: TypeContext, response: ObjectCursor): readonly ResponseHeader[] {
  const { reader } = context;
  return reader.members(response, "headers").flatMap(([name, at]): readonly ResponseHeader[] => {
    const header = reader.resolve(at, "A header");
    // Content-Type is described by the media type; OpenAPI says to ignore it here.
    if (header === null || name.toLowerCase() === "content-type") return [];
    if (!isToken(name)) {
      reader.reject(
        at.pointer,
        `${JSON.stringify(name)} is not a header name`,
        "Use letters, digits and -",
      );
      return [];
    }
    const schema = reader.member(header, "schema");
    const [content] = schema === null ? buildContents(context, header) : [];
    return [
      {
        name,
        required: reader.boolean(header, "required"),
        deprecated: reader.boolean(header, "deprecated"),
        example: readNamedExample(reader, header),
        description: reader.text(header, "description"),
        type:
          schema === null
            ? (content?.type ?? { kind: "unknown", pointer: header.pointer })
            : buildType(context, schema),
        pointer: header.pointer,
      },
    ];
  });
}

/** Whether a text may stand as the name of an HTTP header. */
export const isToken = (name: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
