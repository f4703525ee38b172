/** How an operation sends its body: the part of its descriptor that says so. */
import type { ImportSet } from "../../generator/emit/imports.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import { renderCompactObject, renderString } from "../../generator/lang/typescript.ts";
import { findResource } from "../../generator/model/instructions.ts";
import type { Content, ContentKind, Operation } from "../../generator/model/model.ts";
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
  const encoder = (kind: ContentKind): string => imports.value(BODIES, BODY_ENCODERS[kind]);
  const alternatives = others.map((content) => [content.mediaType, encoder(content.kind)] as const);
  return [
    ["encode", encoder(first.kind)],
    ["mediaType", renderString(first.mediaType)],
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
