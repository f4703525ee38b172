/** The reference: a page for each class of operations, and the README that lists them. */
import type { Text } from "../../generator/values.ts";
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
import { renderPythonString } from "../../generator/lang/python.ts";
import type { Operation, Response } from "../../generator/model/model.ts";
import { annotateArgument, describeArgument, renderResult } from "./apis.ts";
import { renderProgram } from "./examples.ts";
import type { ApiNames } from "./names.ts";
import { authenticationOf, hostsOf } from "./package.ts";
import { namesOf, type Scope } from "./scope.ts";

/** Every page. */
export const emitReference = (scope: Scope): readonly OutputFile[] => [
  ...scope.names.apis.map((api) => scope.kit.units.file(emitPage, scope, api)),
  emitReadme(scope),
];

const requestOf = ({ method, path }: Operation): string =>
  `**${method.toUpperCase()}** ${renderCodeCell(path)}`;

function emitPage(scope: Scope, api: ApiNames): OutputFile {
  const { group, type } = api;
  return buildFile(
    `docs/${type}.md`,
    scope.kit.renderer("page", {
      title: `${scope.options.moduleName}.${type}`,
      host: renderProseLine(hostsOf(scope.model)[0]?.url ?? ""),
      overview: group.description === null ? null : safeMarkdown(group.description),
      contents: renderTable(
        ["Method", "HTTP request", "Description"],
        group.operations.map((operation) => {
          const { method } = namesOf(scope, operation);
          return [
            `[**${method}**](${type}.md#${renderAnchor(method)})`,
            requestOf(operation),
            renderProseCell(operation.summary),
          ];
        }),
      ),
      operations: group.operations.map((operation) => buildSection(scope, api, operation)),
    }),
    group.pointer,
  );
}

function buildSection(scope: Scope, api: ApiNames, operation: Operation) {
  const { method, arguments: args } = namesOf(scope, operation);
  const result = renderResult(scope, operation);
  const required = args.filter((argument) => argument.required).map(({ name }) => name);
  const [, scheme] = authenticationOf(scope.model);
  return {
    method,
    deprecated: operation.deprecated,
    signature: renderCode(
      `${result === "None" ? "" : `${result} `}${method}(${required.join(", ")})`,
    ),
    summary: renderProseLine(operation.summary),
    description: operation.description === null ? null : safeMarkdown(operation.description),
    example: renderFence("python", renderProgram(scope, api, operation, "both")),
    parameters:
      args.length === 0
        ? null
        : renderTable(
            ["Name", "Type", "Description", "Notes"],
            args.map((argument) => [
              `**${argument.name}**`,
              linkTypes(scope, annotateArgument(scope, argument)),
              renderProseCell(describeArgument(argument)),
              argument.required ? "" : "[optional]",
            ]),
          ),
    result: result === "None" ? "void (empty response body)" : linkTypes(scope, result),
    authorization:
      scheme === "" ? "None" : `[${escapeInline(scheme)}](../README.md#authentication)`,
    contentType: renderMediaTypes((operation.body?.contents ?? []).map((c) => c.mediaType)),
    accept: renderMediaTypes(
      operation.responses.flatMap(({ contents }) => contents.map((c) => c.mediaType)),
    ),
    responses: renderTable(
      ["Status code", "Description", "Response headers"],
      operation.responses.map((response) => [
        `**${renderStatus(response)}**`,
        renderProseCell(response.description ?? ""),
        response.headers.map(({ name }) => renderCodeCell(name)).join(", ") || "-",
      ]),
    ),
  };
}

const renderMediaTypes = (types: readonly Text[]): string =>
  types.length === 0 ? "Not defined" : [...new Set(types)].map(renderCode).join(", ");

function renderStatus({ status }: Response): string {
  switch (status.kind) {
    case "code":
      return String(status.code);
    case "range":
      return `${status.hundreds}XX`;
    case "default":
      return "default";
  }
}

/** A type as code; one that is a class and nothing else is a link to its module. */
function linkTypes(scope: Scope, type: string): string {
  const inner = /^(?:list\[)?(\w+)\]?$/.exec(type)?.[1];
  const model = scope.names.classes.find(({ name }) => name === inner);
  const text = renderCodeCell(type);
  return model === undefined
    ? text
    : `[${text}](../src/${scope.options.moduleName}/model/${model.module}.py)`;
}

function emitReadme(scope: Scope): OutputFile {
  const { options, model, names } = scope;
  const count = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  const [api] = names.apis.filter(({ group }) => group.operations.length > 0);
  const operation = api === undefined ? undefined : showcase(api);
  const [, scheme] = authenticationOf(model);
  return buildFile(
    "README.md",
    scope.kit.renderer("readme", {
      packageName: options.packageName,
      moduleName: options.moduleName,
      basePackage: options.basePackage,
      environmentVariable: options.environmentVariable,
      title: renderProseLine(model.title),
      counts: `${count} operations in ${names.apis.length} classes, ${names.classes.length} models`,
      example:
        api === undefined || operation === undefined
          ? null
          : renderFence("python", renderProgram(scope, api, operation, "both")),
      scheme: renderPythonString(scheme),
      hasServers: model.servers.length > 0,
      servers: renderTable(
        ["Index", "Name", "Address"],
        hostsOf(model).map(({ name, url }, i) => [
          String(i),
          renderProseCell(name),
          renderProseCell(url),
        ]),
      ),
      apis: names.apis.map(({ type, group }) => ({
        title: `[${type}](docs/${type}.md)`,
        operations: group.operations.map((each) => {
          const { method } = namesOf(scope, each);
          return `- [${method}](docs/${type}.md#${renderAnchor(method)}): ${renderProseLine(each.summary)}`;
        }),
      })),
    }),
    "templates/python-classic/readme.hbs",
  );
}

/** An operation to begin with: it reads something. */
const showcase = ({ group }: ApiNames): Operation | undefined =>
  group.operations.find(({ method }) => method === "get") ?? group.operations[0];
