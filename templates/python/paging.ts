/** How an operation gets from page to page: the part of its description that says so. */
import type { Layout } from "../../generator/lang/layout.ts";
import { renderPythonCall, renderPythonString } from "../../generator/lang/python.ts";
import type { Operation, ValuePath } from "../../generator/model/model.ts";
import type { PythonImports } from "../../generator/lang/python-imports.ts";
import type { Argument } from "./names.ts";
import { resultOf } from "../../generator/lang/python-results.ts";
import { keyword, renderShape } from "../../generator/lang/python-types.ts";
import type { Scope } from "./scope.ts";

/** Entry `paging`; `null` for an operation whose answer is whole. */
export function renderPaging(
  scope: Scope,
  operation: Operation,
  args: readonly Argument[],
  imports: PythonImports,
): Layout | null {
  const { paging } = operation;
  if (paging === null) return null;
  // Items of an answer with a class of its own are found by that.
  const shape = resultOf(scope, operation).shape === "" ? renderShape(scope, paging.item) : "";
  const argument = args.find(
    ({ source }) =>
      source.kind === "parameter" &&
      source.parameter.location === "query" &&
      source.parameter.name === paging.parameter,
  );
  imports.use(".._lib.operation", "Paging");
  const call = renderPythonCall("Paging", [
    renderPythonString(paging.style),
    renderPythonString(argument?.name ?? paging.parameter),
    renderPath(paging.items),
    ...optional("total", paging.total),
    ...optional("next", paging.next),
    ...(paging.style === "token" ? optional("token", paging.token) : []),
    ...(paging.style === "search-after" || paging.style === "keyset"
      ? optional("key", paging.key)
      : []),
    ...(paging.style === "time-window"
      ? [...optional("time", paging.time), ...optional("id", paging.id)]
      : []),
    ...(shape === "" ? [] : [keyword("shape", renderPythonString(shape))]),
  ]);
  return keyword("paging", call);
}

const optional = (name: string, path: ValuePath | null): readonly Layout[] =>
  path === null ? [] : [keyword(name, renderPath(path))];

/** A list: a tuple of one name would need a comma that no layout keeps. */
const renderPath = (path: ValuePath): Layout => `[${path.map(renderPythonString).join(", ")}]`;
