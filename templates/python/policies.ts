/** What the README says of pages, versions and hidden methods, where the API has them. */
import { hardline } from "../../generator/lang/layout.ts";
import { renderCode, renderFence } from "../../generator/lang/markdown.ts";
import {
  attributeName,
  renderPython,
  renderPythonString,
  snakeCase,
} from "../../generator/lang/python.ts";
import type { Operation } from "../../generator/model/model.ts";
import { renderItem } from "./calls.ts";
import { assignCall, callRows, clientVariable, renderArguments } from "./examples.ts";
import { namesOf, type Scope } from "./scope.ts";

/** A loop over the items of all pages. */
export function renderLoop(scope: Scope, operation: Operation): string {
  const { method, namespace } = namesOf(scope, operation);
  const target = `${clientVariable(scope)}.${namespace}.iterate.${method}`;
  const things = `${method}_items`;
  const item = nameItem(scope, operation, method);
  return renderPython([
    assignCall(things, target, renderArguments(scope, operation)),
    hardline,
    `for ${item} in ${things}:`,
    hardline,
    `    print(${item})`,
  ]);
}

/** Variable of an item: one name has one type on a page. */
function nameItem(scope: Scope, { paging }: Operation, otherwise: string): string {
  const type = paging === null ? "" : renderItem(scope, paging.item);
  const isModel = [...scope.names.models.values()].some(({ name }) => name === type);
  return isModel ? attributeName(snakeCase(type)) : `${otherwise}_item`;
}

/** Contexts of the README's sections; each is `null` where the API has nothing of the kind. */
export function buildPolicies(scope: Scope) {
  const { model } = scope;
  const operations = model.groups.flatMap((group) => group.operations);
  const betas = operations.filter(({ stability }) => stability === "beta").length;
  const { versioning, methodOverride } = model;
  return {
    pages: buildPages(scope, operations),
    versioning:
      versioning === null
        ? null
        : {
            header: renderCode(versioning.header),
            version: renderPythonString(versioning.example),
            betas: betas === 0 ? null : String(betas),
          },
    methodOverride: methodOverride === null ? null : renderCode(methodOverride),
  };
}

function buildPages(scope: Scope, operations: readonly Operation[]) {
  const { options } = scope;
  const paged = operations.filter(({ paging }) => paging !== null);
  const operation =
    paged.find((each) => renderArguments(scope, each).length === 1) ?? paged[0] ?? null;
  if (operation === null) return null;
  const { method, namespace } = namesOf(scope, operation);
  const variable = clientVariable(scope);
  const begin = [
    `from ${options.moduleName} import ${options.className}`,
    "",
    `${variable} = ${options.className}()`,
  ];
  const call = (name: string, level: number): string =>
    renderPython(
      [
        "things = ",
        callRows(`${variable}.${namespace}.iterate.${name}`, renderArguments(scope, operation)),
      ],
      level,
    );
  return {
    count: String(paged.length),
    items: renderFence(
      "python",
      [
        "import asyncio",
        "",
        ...begin,
        renderLoop(scope, operation),
        "",
        "",
        "async def main() -> None:",
        call(`a${method}`, 1),
        "    async for thing in things:",
        "        print(thing)",
        "",
        "",
        "asyncio.run(main())",
      ].join("\n"),
    ),
    pages: renderFence(
      "python",
      [
        ...begin,
        call(method, 0),
        "for page in things.pages(max_pages=1):",
        "    print(len(page.items), page.value)",
        "    # Later, perhaps in another process:",
        "    print(len(list(things.items(resume=page.token, max_items=10))))",
      ].join("\n"),
    ),
  };
}
