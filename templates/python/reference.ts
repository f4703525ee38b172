/** The reference: a page for each namespace, and the README that lists every operation. */
import { buildAccess } from "./access.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  renderAnchor,
  renderCode,
  renderFence,
  renderTable,
} from "../../generator/lang/markdown.ts";
import {
  escapeInline,
  renderCodeCell,
  renderProseCell,
  renderProseLine,
  safeMarkdown,
} from "../../generator/lang/prose.ts";
import type { Operation } from "../../generator/model/model.ts";
import { renderPython, renderPythonString } from "../../generator/lang/python.ts";
import { describeArgument, annotateArgument, renderResult } from "./calls.ts";
import { resultOf } from "../../generator/lang/python-results.ts";
import { callRows, clientVariable, renderArguments, renderExample } from "./examples.ts";
import type { NamespaceNames } from "./names.ts";
import { buildPatchOverview, emitPatchPages } from "./patch-pages.ts";
import { buildPolicies, renderLoop } from "./policies.ts";
import { namedServers, namesOf, type Scope } from "./scope.ts";

/** Every page. */
export const emitReference = (scope: Scope): readonly OutputFile[] => [
  ...scope.names.namespaces
    .filter(({ group }) => group !== null)
    .map((namespace) => scope.kit.units.file(emitPage, scope, namespace)),
  ...emitPatchPages(scope),
  emitReadme(scope),
];

function emitPage(scope: Scope, namespace: NamespaceNames): OutputFile {
  const { attribute, group } = namespace;
  return buildFile(
    `docs/${attribute}.md`,
    scope.kit.renderer("page", {
      title: renderProseLine(group?.tag ?? attribute),
      overview: group?.description == null ? null : safeMarkdown(group.description),
      setup: renderFence("python", renderSetup(scope)),
      operations: (group?.operations ?? []).map((operation) => buildSection(scope, operation)),
    }),
    group?.pointer ?? "#/tags",
  );
}

const renderSetup = (scope: Scope): string =>
  [
    `from ${scope.options.moduleName} import ${scope.options.className}`,
    "",
    `${clientVariable(scope)} = ${scope.options.className}()`,
  ].join("\n");

const headingOf = (scope: Scope, operation: Operation): string => {
  const { namespace, method } = namesOf(scope, operation);
  return `${clientVariable(scope)}.${namespace}.${method}`;
};

/** Published names of an operation, with their namespaces. */
const aliasesOf = (scope: Scope, operation: Operation): readonly string[] =>
  scope.names.namespaces.flatMap(({ attribute, aliases }) =>
    aliases
      .filter((alias) => alias.operation === operation)
      .map(({ name }) => `${attribute}.${name}`),
  );

function buildSection(scope: Scope, operation: Operation) {
  const names = namesOf(scope, operation);
  const aliases = aliasesOf(scope, operation);
  const { reads } = resultOf(scope, operation);
  return {
    heading: renderCode(headingOf(scope, operation)),
    deprecated: operation.deprecated,
    description: safeMarkdown(operation.description ?? `${operation.summary}.`),
    aliases: aliases.length === 0 ? null : `Also ${aliases.map(renderCode).join(", ")}.`,
    beta: operation.stability === "beta",
    usage: renderFence("python", renderExample(scope, operation, reads !== "nothing")),
    pages: operation.paging === null ? null : renderFence("python", renderLoop(scope, operation)),
    parameters: names.arguments.map((argument) => ({
      heading: `${argument.name}: ${renderCode(annotateArgument(scope, operation, argument))}${argument.required ? "" : " (optional)"}`,
      text: safeMarkdown(describeArgument(operation, argument)),
    })),
    body: names.bodyModel === null ? null : linkModel(scope, names.bodyModel),
    result: reads === "nothing" ? null : renderReturn(scope, operation),
    endpoint: `${renderCode(operation.path)} ${renderCode(operation.method)}`,
  };
}

const linkModel = (scope: Scope, name: string): string => {
  const module = [...scope.names.models.values()].find((model) => model.name === name)?.module;
  return `[${renderCode(name)}](../src/${scope.options.moduleName}/models/${module ?? ""}.py)`;
};

/** The type a call gives; a model is a link to its class. */
function renderReturn(scope: Scope, operation: Operation): string {
  const type = renderResult(scope, operation);
  const isModel = [...scope.names.models.values()].some(({ name }) => name === type);
  return isModel ? linkModel(scope, type) : renderCode(type);
}

function emitReadme(scope: Scope): OutputFile {
  const { options, model, names } = scope;
  const operation = showcase(scope);
  const groups = names.namespaces.filter(({ group }) => group !== null);
  const count = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  return buildFile(
    "README.md",
    scope.kit.renderer("readme", {
      packageName: options.packageName,
      moduleName: options.moduleName,
      className: options.className,
      variable: clientVariable(scope),
      environmentVariable: options.environmentVariable,
      title: renderProseLine(model.title),
      counts: `${count} operations in ${groups.length} namespaces, ${names.models.size} models`,
      sync: operation === null ? "" : renderProgram(scope, operation, "sync"),
      async: operation === null ? "" : renderProgram(scope, operation, "async"),
      raw: operation === null ? "" : renderProgram(scope, operation, "raw"),
      ...buildPolicies(scope),
      patches: buildPatchOverview(scope),
      hasServers: namedServers(scope).length > 0,
      servers: renderTable(
        ["Name", "Address"],
        namedServers(scope).map(({ name, url }) => [renderCodeCell(name), renderProseCell(url)]),
      ),
      ...buildAccess(scope),
      lastServer: renderPythonString(namedServers(scope).at(-1)?.name ?? ""),
      contents: groups.map(({ attribute, group }) => ({
        title: `[${escapeInline(group?.tag ?? "")}](docs/${attribute}.md)`,
        operations: (group?.operations ?? []).map((each) => {
          const heading = headingOf(scope, each);
          return `- [${renderCode(heading)}](docs/${attribute}.md#${renderAnchor(heading)}): ${renderProseLine(each.summary)}`;
        }),
      })),
    }),
    "templates/python/readme.hbs",
  );
}

/** An operation to begin with: it creates something and needs few arguments. */
function showcase(scope: Scope): Operation | null {
  const all = scope.model.groups.flatMap((group) => group.operations);
  const creates = all.filter(
    (operation) =>
      operation.method === "post" && resultOf(scope, operation).reads === "json" && operation.body,
  );
  return (
    creates.find((operation) => renderArguments(scope, operation).length === 2) ??
    creates[0] ??
    all[0] ??
    null
  );
}

/** A program that makes a call and shows what it gives or fails with. */
function renderProgram(scope: Scope, operation: Operation, kind: "sync" | "async" | "raw"): string {
  const { options } = scope;
  const { namespace, method } = namesOf(scope, operation);
  const variable = clientVariable(scope);
  const prefix = kind === "async" ? "await " : "";
  const target = `${prefix}${variable}.${namespace}.${kind === "raw" ? "raw." : ""}${kind === "async" ? "a" : ""}${method}`;
  const level = kind === "async" ? 2 : 1;
  const call = renderPython(
    ["response = ", callRows(target, renderArguments(scope, operation))],
    level,
  );
  const pad = kind === "async" ? "    " : "";
  const shown =
    kind === "raw"
      ? ["response.body", "response.status", "response.headers", "response.round_trip_time"]
      : ["response"];
  const caught = ["e.status", "e.code", "e.message", "e.body", "e.headers", "e.round_trip_time"];
  const rows = [
    ...(kind === "async" ? ["import asyncio"] : []),
    "from pprint import pprint",
    "",
    `from ${options.moduleName} import ApiException, ${options.className}`,
    "",
    `${variable} = ${options.className}(api_key="YOUR_API_KEY")`,
    "",
    ...(kind === "async" ? ["", "async def main() -> None:"] : []),
    `${pad}try:`,
    call,
    ...shown.map((value) => `${pad}    pprint(${value})`),
    `${pad}except ApiException as e:`,
    ...caught.map((value) => `${pad}    pprint(${value})`),
    ...(kind === "async" ? ["", "", "asyncio.run(main())"] : []),
  ];
  return renderFence("python", rows.join("\n"));
}
