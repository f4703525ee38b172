/** Example calls of the reference: keywords as a reader would write them. */
import {
  bracketed,
  hardline,
  indent,
  join,
  PRINT_WIDTH,
  type Layout,
} from "../../generator/lang/layout.ts";
import {
  renderPython,
  renderPythonDict,
  renderPythonString,
  renderPythonValue,
} from "../../generator/lang/python.ts";
import { buildSample, cutSample } from "../../generator/model/example.ts";
import type { Json, Operation, TypeRef } from "../../generator/model/model.ts";
import { isNeeded, type Argument } from "./names.ts";
import { namesOf, type Scope } from "./scope.ts";
import { renderShape } from "../../generator/lang/python-types.ts";

/** Variable of a client in examples. */
export const clientVariable = (scope: Scope): string => scope.options.className.toLowerCase();

/** One call with what it requires; `gives` says whether there is something to keep. */
export function renderExample(scope: Scope, operation: Operation, gives: boolean): string {
  const { method, namespace } = namesOf(scope, operation);
  const target = `${clientVariable(scope)}.${namespace}.${method}`;
  const name = gives ? `${method}_response` : null;
  return renderPython(assignCall(name, target, renderArguments(scope, operation)));
}

/** `name = target(…)`, or the call alone. */
export function assignCall(name: string | null, target: string, args: readonly Layout[]): Layout {
  const call = args.length === 0 ? `${target}()` : callRows(target, args);
  if (name === null) return call;
  const left = `${name} = `;
  // A call too long for the line goes into brackets, where that helps.
  const fits = left.length + target.length < PRINT_WIDTH || target.length + 5 > PRINT_WIDTH;
  return fits ? [left, call] : [left, "(", indent([hardline, call]), hardline, ")"];
}

/** Arguments one a line, as a diff and a reader like them. */
export const callRows = (target: string, args: readonly Layout[]): Layout => [
  target,
  "(",
  indent([hardline, join([",", hardline], [...args]), ","]),
  hardline,
  ")",
];

/** `name=value` of every argument that is required. */
export function renderArguments(scope: Scope, operation: Operation): readonly Layout[] {
  return namesOf(scope, operation)
    .arguments.filter((argument) => isNeeded(operation, argument))
    .map((argument): Layout => [`${argument.name}=`, renderSample(scope, operation, argument)]);
}

/** An example value of an argument. */
export function renderSample(scope: Scope, operation: Operation, argument: Argument): Layout {
  const { type, example } = sampleOf(operation, argument);
  const bare = type.kind === "nullable" ? type.type : type;
  if (bare.kind === "scalar" && bare.scalar === "binary") return 'b"key\\n"';
  const sample = buildSample(type, {
    types: scope.types,
    mode: "request",
    fill: "required",
    ...(example === undefined ? {} : { example }),
  });
  return renderTyped(scope, type, cutSample(sample ?? null));
}

function sampleOf(
  operation: Operation,
  { source }: Argument,
): { readonly type: TypeRef; readonly example: Json | undefined } {
  switch (source.kind) {
    case "parameter":
      return source.parameter;
    case "property":
      return source.property;
    case "body":
      return (
        operation.body?.contents[0] ?? {
          type: { kind: "unknown", pointer: operation.pointer },
          example: undefined,
        }
      );
  }
}

/** A value with the keys of its models in Python's case; free-form data stays as it is. */
export function renderTyped(scope: Scope, type: TypeRef, value: Json): Layout {
  return renderShaped(scope, renderShape(scope, type), value);
}

function renderShaped(scope: Scope, shape: string, value: Json): Layout {
  const inner = shape.slice(2).replace(/^\((.*)\)$/, "$1");
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) =>
      renderShaped(scope, shape.startsWith("[]") ? inner : "", item),
    );
    return bracketed("[", items, "]");
  }
  if (typeof value !== "object" || value === null) return renderPythonValue(value);
  const model = [...scope.names.models.values()].find(({ name }) => name === shape);
  return renderPythonDict(
    Object.entries(value).map(([key, item]) => {
      const field = model?.fields.find(({ property }) => property.name === key);
      const child =
        field === undefined
          ? shape.startsWith("{}")
            ? inner
            : ""
          : renderShape(scope, field.property.type);
      return [renderPythonString(field?.name ?? key), renderShaped(scope, child, item)];
    }),
  );
}
