/** How an operation sends its body: the part of its description that says so. */
import { splitMediaTypes } from "../../generator/model/media-types.ts";
import { bracketed, type Layout } from "../../generator/lang/layout.ts";
import {
  renderPythonCall,
  renderPythonDict,
  renderPythonString,
} from "../../generator/lang/python.ts";
import type { PythonImports } from "../../generator/lang/python-imports.ts";
import { keyword, renderNameMap, renderShape } from "../../generator/lang/python-types.ts";
import { tellingEncodings, isStyled } from "../../generator/model/encodings.ts";
import type { Content, Encoding, Operation } from "../../generator/model/model.ts";
import { takesInstructions } from "./patches.ts";
import { namesOf, type Scope } from "./scope.ts";

type Arguments = readonly (Layout | null)[];

/** Entry `body`; `null` for an operation without one. */
export function renderBody(
  scope: Scope,
  operation: Operation,
  imports: PythonImports,
): Layout | null {
  const { body } = operation;
  const [content, ...others] = body?.contents ?? [];
  if (body === null || content === undefined) return null;
  const { bodyModel, arguments: all } = namesOf(scope, operation);
  const properties = all.flatMap(({ name, source }) =>
    bodyModel === null && source.kind === "property" ? [[name, source.property.name] as const] : [],
  );
  const shape = bodyModel ?? renderShape(scope, content.type);
  const instructs = takesInstructions(scope, operation);
  const shared: Arguments = [
    bodyModel === null ? 'argument="body"' : null,
    properties.length === 0 ? null : keyword("properties", renderNameMap(properties)),
  ];
  const required = body.required ? null : "required=False";
  const alternatives = instructs
    ? []
    : others.map((other) =>
        call([
          positional(bodyModel ?? renderShape(scope, other.type)),
          ...shared,
          ...renderContent(other, imports),
          required,
        ]),
      );
  imports.use(".._lib.operation", "Body");
  return keyword(
    "body",
    call([
      positional(shape),
      ...shared,
      ...(instructs
        ? renderInstructions(scope, operation, content)
        : renderContent(content, imports)),
      required,
      alternatives.length === 0 ? null : keyword("alternatives", bracketed("[", alternatives, "]")),
    ]),
  );
}

const positional = (shape: string): Layout | null =>
  shape === "" ? null : renderPythonString(shape);

const call = (args: Arguments): Layout =>
  renderPythonCall(
    "Body",
    args.filter((arg) => arg !== null),
  );

/** How a media type is written. */
function renderContent(content: Content, imports: PythonImports): Arguments {
  const { kind, mediaType } = content;
  const parts = tellingEncodings(content);
  return [
    kind === "json" ? null : keyword("kind", renderPythonString(kind)),
    mediaType === "application/json" ? null : keyword("media_type", renderPythonString(mediaType)),
    parts.length === 0
      ? null
      : keyword(
          "parts",
          renderPythonDict(
            parts.map((part) => [renderPythonString(part.property), renderPart(part, imports)]),
          ),
        ),
  ];
}

function renderPart(encoding: Encoding, imports: PythonImports): Layout {
  const headers = encoding.headers.flatMap(({ name, value }) =>
    value === null ? [] : [[name, value] as const],
  );
  const types = splitMediaTypes(encoding.contentType ?? "");
  const isTyped = encoding.contentType !== null && !isStyled(encoding);
  return renderPythonCall(imports.use(".._lib.operation", "Part"), [
    ...(isTyped ? [keyword("types", bracketed("[", types.map(renderPythonString), "]"))] : []),
    ...(headers.length === 0 ? [] : [keyword("headers", renderNameMap(headers))]),
    ...(isStyled(encoding) ? [keyword("style", renderPythonString(styleOf(encoding)))] : []),
  ]);
}

function styleOf({ style, explode, allowReserved }: Encoding): string {
  const name = style ?? "form";
  return `${name}${(explode ?? name === "form") ? "*" : ""}${allowReserved ? "+" : ""}`;
}

/** The run time tells the forms of a patch apart by the body itself. */
function renderInstructions(scope: Scope, operation: Operation, { kind }: Content): Arguments {
  const mediaType = scope.model.instructions?.mediaType ?? "";
  const plain = operation.body?.contents.find((content) => content.mediaType !== mediaType);
  return [
    kind === "json" ? null : keyword("kind", renderPythonString(kind)),
    keyword("media_type", renderPythonString(mediaType)),
    "instructions=True",
    plain === undefined ? null : keyword("plain", renderPythonString(plain.mediaType)),
  ];
}
