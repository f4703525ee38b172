/** How an operation sends its body: the part of its descriptor that says so. */
import { splitMediaTypes } from "../../generator/model/media-types.ts";
import type { Text } from "../../generator/values.ts";
import type { ImportSet } from "../../generator/emit/imports.ts";
import { join, type Layout } from "../../generator/lang/layout.ts";
import { renderCompactObject, renderString } from "../../generator/lang/typescript.ts";
import { isStyled, tellingEncodings } from "../../generator/model/encodings.ts";
import { findResource } from "../../generator/model/instructions.ts";
import type { Content, ContentKind, Encoding, Operation } from "../../generator/model/model.ts";
import { queryEncoder } from "./encoders.ts";
import { namesOf, type Scope } from "./scope.ts";

const BODIES = "../lib/bodies.js";

const BODY_ENCODERS: Readonly<Record<ContentKind, string>> = {
  json: "encodeJson",
  multipart: "encodeMultipart",
  form: "encodeForm",
  text: "encodeText",
  binary: "encodeBinary",
};

/** Entry `body` of a descriptor; `null` for an operation without one. */
export function renderBodyDescriptor(
  scope: Scope,
  operation: Operation,
  imports: ImportSet,
): readonly [string, Layout] | null {
  const { body } = operation;
  const { bodyKey } = namesOf(scope, operation);
  const contents = body?.contents ?? [];
  if (body === null || contents.length === 0 || bodyKey === null) return null;
  const encoding = takesInstructions(scope, operation)
    ? renderInstructions(scope, contents, imports)
    : renderPlain(contents, imports);
  return [
    "body",
    renderCompactObject([
      ["key", renderString(bodyKey)],
      ...(body.required ? [["required", "true"] as const] : []),
      ...encoding,
    ]),
  ];
}

/** Whether the body of an operation is, or can be, a list of instructions. */
export const takesInstructions = ({ model }: Scope, operation: Operation): boolean =>
  findResource(model.instructions, operation.id) !== undefined &&
  (operation.body?.contents ?? []).some(
    ({ mediaType }) => mediaType === model.instructions?.mediaType,
  );

type Entries = readonly (readonly [string, Layout])[];

function renderPlain([first, ...others]: readonly Content[], imports: ImportSet): Entries {
  if (first === undefined) return [];
  const encoder = (content: Content): string => imports.value(BODIES, encoderOfBody(content));
  const alternatives = others.map((content) => [content.mediaType, encoder(content)] as const);
  return [
    ["encode", encoder(first)],
    ["mediaType", renderString(first.mediaType)],
    ...renderEncodings([first, ...others], imports),
    ...(alternatives.length === 0
      ? []
      : [["alternatives", renderCompactObject(alternatives)] as const]),
  ];
}

/** The run time tells the forms apart by the body itself. */
function renderInstructions(
  { model }: Scope,
  contents: readonly Content[],
  imports: ImportSet,
): Entries {
  const mediaType = model.instructions?.mediaType ?? "";
  const plain = contents.find((content) => content.mediaType !== mediaType);
  return [
    ["encode", imports.value(BODIES, "encodePatch")],
    ["mediaType", renderString(mediaType)],
    ["idempotent", imports.value(BODIES, "isIdempotentPatch")],
    ...(plain === undefined ? [] : [["plain", renderString(plain.mediaType)] as const]),
  ];
}

function encoderOfBody(content: Content): string {
  const isPlain = tellingEncodings(content).length === 0;
  if (content.kind === "form") return isPlain ? "encodeForm" : "encodeStyledForm";
  if (content.kind === "multipart")
    return isPlain && /^multipart\/form-data\b/i.test(content.mediaType)
      ? "encodeMultipart"
      : "encodeParts";
  return BODY_ENCODERS[content.kind];
}

/** Entries `fields` and `parts` of a body's descriptor. */
function renderEncodings(contents: readonly Content[], imports: ImportSet): Entries {
  const of = (kind: ContentKind) => contents.filter((content) => content.kind === kind);
  const fields = of("form").flatMap((content) =>
    tellingEncodings(content).map((e) => [e.property, renderStyle(content, e, imports)] as const),
  );
  const parts = of("multipart").flatMap((content) =>
    tellingEncodings(content).map((e) => [e.property, renderPart(content, e, imports)] as const),
  );
  return [
    ...(fields.length === 0 ? [] : [["fields", renderCompactObject(fields)] as const]),
    ...(parts.length === 0 ? [] : [["parts", renderCompactObject(parts)] as const]),
  ];
}

function renderStyle({ type }: Content, encoding: Encoding, imports: ImportSet): Layout {
  const style = encoding.style ?? "form";
  const declared =
    type.kind === "object"
      ? type.properties.find(({ name }) => name === encoding.property)?.type
      : undefined;
  const encoder = queryEncoder({
    style,
    explode: encoding.explode ?? style === "form",
    allowReserved: encoding.allowReserved,
    type: declared ?? { kind: "unknown", pointer: type.pointer },
  });
  return imports.value("../lib/encode.js", encoder);
}

function renderPart(content: Content, encoding: Encoding, imports: ImportSet): Layout {
  const types = splitMediaTypes(encoding.contentType ?? "");
  const headers = encoding.headers.flatMap(({ name, value }) =>
    value === null ? [] : [[name, renderString(value)] as const],
  );
  const isTyped = encoding.contentType !== null && !isStyled(encoding);
  const entries: Entries = [
    ...(isTyped ? [typesEntry(types)] : []),
    ...(headers.length === 0 ? [] : [["headers", renderCompactObject(headers)] as const]),
    ...(isStyled(encoding) ? [["style", renderStyle(content, encoding, imports)] as const] : []),
  ];
  return renderCompactObject(entries);
}

const typesEntry = (types: readonly Text[]): readonly [string, Layout] => [
  "types",
  ["[", join(", ", types.map(renderString)), "]"],
];
