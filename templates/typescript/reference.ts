/** The reference: a page a namespace, the list of functions, the README. */
import { type Text, untrusted } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  renderAnchor,
  renderCode,
  renderFence,
  renderTable,
} from "../../generator/lang/markdown.ts";
import {
  renderCodeCell,
  renderProseCell,
  renderProseLine,
  safeMarkdown,
} from "../../generator/lang/prose.ts";
import { renderLayout } from "../../generator/lang/layout.ts";
import { renderString } from "../../generator/lang/typescript.ts";
import { findResource } from "../../generator/model/instructions.ts";
import type { Group, Operation, TypeRef } from "../../generator/model/model.ts";
import { takesInstructions } from "./bodies.ts";
import { buildAccess } from "./access.ts";
import { renderClassExample, renderFunctionExample, renderPagesExample } from "./examples.ts";
import { namedServers } from "./servers.ts";
import { patchNames } from "./patch-names.ts";
import { renderPatchSection, emitPatchPages } from "./patch-pages.ts";
import {
  allOperations,
  bodyName,
  clientVariable,
  credentialScheme,
  failures,
  namesOf,
  successes,
  typeNameOf,
  type Scope,
} from "./scope.ts";
import { requestKind, statusKey } from "./types.ts";
import { buildWireType } from "./wire.ts";

/** Every page. */
export const emitReference = (scope: Scope): readonly OutputFile[] => [
  ...scope.model.groups.map((group) => scope.kit.units.file(emitNamespacePage, scope, group)),
  ...emitPatchPages(scope),
  emitFunctionList(scope),
  emitReadme(scope),
];

const pageName = (scope: Scope, group: Group): string =>
  scope.names.namespaces.get(group.tag)?.property ?? "";

function emitNamespacePage(scope: Scope, group: Group): OutputFile {
  const names = scope.names.namespaces.get(group.tag);
  return buildFile(
    `docs/${pageName(scope, group)}.md`,
    scope.kit.renderer("namespace-page", {
      title: names?.type ?? "",
      property: names?.property ?? "",
      overview: group.description === null ? null : safeMarkdown(group.description),
      list: group.operations.map((operation) => {
        const { method } = namesOf(scope, operation);
        return `- [${method}](#${renderAnchor(method)}) - ${renderProseLine(operation.summary)}${operation.stability === "beta" ? " (beta)" : ""}${operation.deprecated ? " (deprecated)" : ""}`;
      }),
      operations: group.operations.map((operation) => buildOperationContext(scope, operation)),
    }),
    group.pointer,
  );
}

function buildOperationContext(scope: Scope, operation: Operation) {
  const names = namesOf(scope, operation);
  return {
    method: names.method,
    description: safeMarkdown(operation.description ?? `${operation.summary}.`),
    deprecated: operation.deprecated,
    beta: operation.stability === "beta",
    pages:
      operation.paging === null
        ? null
        : renderFence("typescript", renderPagesExample(scope, operation, "item")),
    route: renderCode(`${operation.method.toUpperCase()} ${operation.path}`),
    classExample: renderFence("typescript", renderClassExample(scope, operation)),
    functionExample: renderFence("typescript", renderFunctionExample(scope, operation)),
    parameters: renderParameters(scope, operation),
    response: `**Promise\\<${renderResponse(scope, operation)}\\>**`,
    errors: renderErrors(scope, operation),
  };
}

const OPTION_ROWS: readonly (readonly string[])[] = [
  ["`options`", "RequestOptions", "no", "Options of this call."],
  ["`options.timeoutMs`", "number", "no", "Milliseconds one attempt may take, body included."],
  ["`options.signal`", "AbortSignal", "no", "Aborts the call."],
  ["`options.headers`", "Record\\<string, string\\>", "no", "Further headers."],
  ["`options.fetchOptions`", "RequestInit", "no", "Further options for `fetch`."],
];

const PAGE_ROWS: readonly (readonly string[])[] = [
  ["`options.maxItems`", "number", "no", "Most items an iteration gives."],
  ["`options.maxPages`", "number", "no", "Most pages an iteration asks for."],
  ["`options.resume`", "string", "no", "Token of the page to go on after."],
];

function renderParameters(scope: Scope, operation: Operation): string {
  const names = namesOf(scope, operation);
  const required = requestKind(scope, operation) === "required" ? "yes" : "no";
  const request =
    requestKind(scope, operation) === "none"
      ? []
      : [
          [
            "`request`",
            `[operations.${names.request}](../src/operations/${names.method}.ts)`,
            required,
            "The request.",
          ],
        ];
  const fields = names.fields.map(({ key, parameter }) => [
    renderCodeCell(`request.${key}`),
    describeType(scope, parameter.type),
    parameter.required ? "yes" : "no",
    renderProseCell(
      `${parameter.deprecated ? "Deprecated. " : ""}${firstSentence(parameter.description)}`,
    ),
  ]);
  const body =
    names.bodyKey === null || operation.body === null
      ? []
      : [
          [
            renderCodeCell(`request.${names.bodyKey}`),
            describeBody(scope, operation),
            operation.body.required ? "yes" : "no",
            renderProseCell(operation.body.description ?? "The body."),
          ],
        ];
  return renderTable(
    ["Parameter", "Type", "Required", "Description"],
    [
      ...request,
      ...fields,
      ...body,
      ...OPTION_ROWS,
      ...(operation.paging === null ? [] : PAGE_ROWS),
    ],
  );
}

const firstSentence = (text: Text | null): Text => untrusted((text ?? "").split(/\n\n/)[0] ?? "");

/** A type in a cell: a link to the model, else the type itself where it is short. */
function describeType(scope: Scope, type: TypeRef): string {
  if (type.kind === "named") return modelLink(scope, type.name);
  const reference = (declaration: Text): string => `models.${typeNameOf(scope, declaration)}`;
  const text = renderLayout(buildWireType(type, { open: false, reference }).layout);
  return text.length > 80 || text.includes("\n") ? type.kind : renderCodeCell(text);
}

function describeBody(scope: Scope, operation: Operation): string {
  const [content] = operation.body?.contents ?? [];
  const described = content === undefined ? "" : describeType(scope, content.type);
  const resource = takesInstructions(scope, operation)
    ? findResource(scope.model.instructions, operation.id)
    : undefined;
  if (resource === undefined) return described;
  const { factory } = patchNames(resource);
  return `[${factory}](${factory}.md) or ${described}`;
}

const modelLink = (scope: Scope, declaration: Text): string => {
  const name = typeNameOf(scope, declaration);
  return `[models.${name}](../src/models/${name}.ts)`;
};

function renderResponse(scope: Scope, operation: Operation): string {
  const parts = successes(operation).map((response) => {
    const [name] = bodyName(response);
    const [content] = response.contents;
    if (content === undefined) return "void";
    return name === undefined
      ? `[operations.${namesOf(scope, operation).response}](../src/operations/${namesOf(scope, operation).method}.ts)`
      : modelLink(scope, name);
  });
  return [...new Set(parts)].join(" \\| ");
}

function renderErrors(scope: Scope, operation: Operation): string {
  const rows = failures(operation).map((response) => {
    const name = scope.errorClasses.get(bodyName(response)[0] ?? "") ?? "APIError";
    return [
      `errors.${name}`,
      statusKey(response.status),
      renderProseCell(response.contents[0]?.mediaType ?? ""),
    ];
  });
  return renderTable(
    ["Error Type", "Status Code", "Content Type"],
    [...rows, ["errors.APIError", "4XX, 5XX", "\\*/\\*"]],
  );
}

function emitFunctionList(scope: Scope): OutputFile {
  const groups = scope.model.groups.map((group) => ({
    title: scope.names.namespaces.get(group.tag)?.type ?? "",
    rows: renderTable(
      ["Function", "What it does"],
      group.operations.map((operation) => {
        const { func, method } = namesOf(scope, operation);
        return [
          `[${func}](docs/${pageName(scope, group)}.md#${renderAnchor(method)})`,
          renderProseCell(operation.summary),
        ];
      }),
    ),
  }));
  return buildFile(
    "FUNCTIONS.md",
    scope.kit.renderer("functions", { packageName: scope.options.packageName, groups }),
    "#/paths",
  );
}

const renderCount = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

function emitReadme(scope: Scope): OutputFile {
  const { options, model } = scope;
  const servers = namedServers(scope);
  const [group] = [...model.groups].sort((a, b) => b.operations.length - a.operations.length);
  const operation =
    group?.operations.find((candidate) => candidate.method === "get") ?? group?.operations[0];
  const count = model.groups.reduce((sum, each) => sum + each.operations.length, 0);
  return buildFile(
    "README.md",
    scope.kit.renderer("readme", {
      packageName: options.packageName,
      className: options.className,
      variable: clientVariable(options),
      environmentVariable: options.environmentVariable,
      title: renderProseLine(model.title),
      counts: `${renderCount(count, "operation")} in ${renderCount(model.groups.length, "namespace")}, ${renderCount(model.types.length, "type")}`,
      hasCredential: credentialScheme(model) !== null,
      hasErrors: scope.errorClasses.size > 0,
      hasServers: servers.length > 0,
      ...buildAccess(scope),
      example:
        operation === undefined
          ? ""
          : renderFence("typescript", renderClassExample(scope, operation)),
      functionExample:
        operation === undefined
          ? ""
          : renderFence("typescript", renderFunctionExample(scope, operation)),
      servers: renderTable(
        ["Name", "Address"],
        servers.map((server) => [renderCodeCell(server.name), renderProseCell(server.url)]),
      ),
      ...buildFeatures(scope, group?.operations ?? []),
      defaultServer: renderString(servers.at(-1)?.name ?? ""),
      patches: renderPatchSection(scope),
      partialFailures: model.groups.some((each) =>
        each.operations.some((candidate) => candidate.partialFailures !== null),
      ),
      namespaces: model.groups.map(
        (each) =>
          `- [${pageName(scope, each)}](docs/${pageName(scope, each)}.md) - ${renderCount(each.operations.length, "operation")}`,
      ),
      errors: renderTable(
        ["Class", "Thrown when"],
        [...scope.errorClasses].map(([declaration, name]) => [
          renderCode(name),
          `the body of the answer is ${renderCodeCell(declaration)}`,
        ]),
      ),
    }),
    "templates/typescript/readme.hbs",
  );
}

/** What the README tells of pages, versions and hidden methods; `null` where the API has none. */
function buildFeatures(scope: Scope, preferred: readonly Operation[]) {
  const { versioning, methodOverride } = scope.model;
  const operations = allOperations(scope.model);
  const paged = [...preferred, ...operations].find(({ paging }) => paging !== null);
  const betas = operations.filter(({ stability }) => stability === "beta").length;
  const example = (operation: Operation, by: "item" | "page"): string =>
    renderFence("typescript", renderPagesExample(scope, operation, by));
  return {
    pages:
      paged === undefined ? null : { items: example(paged, "item"), pages: example(paged, "page") },
    betas: betas === 0 ? null : String(betas),
    versioning:
      versioning === null
        ? null
        : { header: renderCode(versioning.header), version: renderString(versioning.example) },
    methodOverride: methodOverride === null ? null : renderCode(methodOverride),
    known: buildKnownValues(scope, [...preferred, ...operations]),
  };
}

/** An example of a list parameter whose values are known; `null` where the API has none. */
function buildKnownValues(scope: Scope, operations: readonly Operation[]) {
  for (const operation of operations) {
    const parameter = operation.parameters.find(
      ({ type, location }) =>
        location === "query" &&
        type.kind === "list" &&
        type.items.kind === "literal" &&
        type.items.extent === "open",
    );
    if (parameter === undefined) continue;
    return {
      parameter: renderCode(parameter.name),
      example: renderFence("typescript", renderClassExample(scope, operation, { also: parameter })),
    };
  }
  return null;
}
