/** How an operation sends its body: the part of its description that says so. */
import type { Layout } from "../../generator/lang/layout.ts";
import { renderPythonCall, renderPythonString } from "../../generator/lang/python.ts";
import type { Operation } from "../../generator/model/model.ts";
import type { PythonImports } from "../../generator/lang/python-imports.ts";
import { takesInstructions } from "./patches.ts";
import { namesOf, type Scope } from "./scope.ts";
import { keyword, renderNameMap, renderShape } from "../../generator/lang/python-types.ts";

/** Entry `body`; `null` for an operation without one. */
export function renderBody(
  scope: Scope,
  operation: Operation,
  imports: PythonImports,
): Layout | null {
  const { body } = operation;
  const [content] = body?.contents ?? [];
  if (body === null || content === undefined) return null;
  const { bodyModel, arguments: all } = namesOf(scope, operation);
  const properties = all.flatMap(({ name, source }) =>
    bodyModel === null && source.kind === "property" ? [[name, source.property.name] as const] : [],
  );
  const shape = bodyModel ?? renderShape(scope, content.type);
  imports.use(".._lib.operation", "Body");
  const args: readonly (Layout | null)[] = [
    shape === "" ? null : renderPythonString(shape),
    bodyModel === null ? 'argument="body"' : null,
    properties.length === 0 ? null : keyword("properties", renderNameMap(properties)),
    content.kind === "json" ? null : keyword("kind", renderPythonString(content.kind)),
    ...renderMediaType(scope, operation, content.mediaType),
    body.required ? null : "required=False",
  ];
  const call = renderPythonCall(
    "Body",
    args.filter((arg) => arg !== null),
  );
  return keyword("body", call);
}

/** The run time tells the forms of a patch apart by the body itself. */
function renderMediaType(
  scope: Scope,
  operation: Operation,
  own: string,
): readonly (Layout | null)[] {
  if (!takesInstructions(scope, operation))
    return [own === "application/json" ? null : keyword("media_type", renderPythonString(own))];
  const mediaType = scope.model.instructions?.mediaType ?? "";
  const plain = operation.body?.contents.find((content) => content.mediaType !== mediaType);
  return [
    keyword("media_type", renderPythonString(mediaType)),
    "instructions=True",
    plain === undefined ? null : keyword("plain", renderPythonString(plain.mediaType)),
  ];
}
