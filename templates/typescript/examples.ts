/** Example programs of the reference: a call as a reader would write it. */
import type { Text } from "../../generator/values.ts";
import {
  assignment,
  call,
  group,
  hardline,
  indent,
  join,
  line,
  renderLayout,
  type Layout,
} from "../../generator/lang/layout.ts";
import { renderObject, renderString, renderValue } from "../../generator/lang/typescript.ts";
import type { Operation, Parameter } from "../../generator/model/model.ts";
import { buildSample, cutSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import { buildPatchBody } from "./patch-examples.ts";
import { clientVariable, credentialScheme, namesOf, successes, type Scope } from "./scope.ts";

/** What an example shows beyond the least it needs. */
export interface ExampleChoice {
  /** A parameter that may be left out. */
  readonly also?: Parameter;
}

/** Arguments of the example: what is required and what is chosen, with values that satisfy the description. */
function renderRequest(
  scope: Scope,
  operation: Operation,
  { also }: ExampleChoice = {},
): Layout | null {
  const body = buildPatchBody(scope, operation)?.layout ?? renderBody(scope, operation);
  const names = namesOf(scope, operation);
  const context = { types: scope.types, mode: "request", fill: "required" } as const;
  const fields = names.fields
    .filter(({ parameter }) => parameter.required || parameter === also)
    .map(({ key, parameter }) => {
      const example = parameter.example === undefined ? {} : { example: parameter.example };
      return [
        key,
        renderValue(buildSample(parameter.type, { ...context, ...example }) ?? null),
      ] as const;
    });
  const entries =
    body === null || names.bodyKey === null ? fields : [...fields, [names.bodyKey, body] as const];
  return entries.length === 0 ? null : renderObject(entries);
}

function renderBody(scope: Scope, operation: Operation): Layout | null {
  const [content] = operation.body?.contents ?? [];
  if (content === undefined || operation.body === null) return null;
  if (content.kind === "multipart") return renderUpload(scope, operation);
  const example = content.example === undefined ? {} : { example: content.example };
  const sample = buildSample(content.type, {
    types: scope.types,
    mode: "request",
    fill: "required",
    ...example,
  });
  if (sample === undefined) return null;
  const cut = cutSample(sample);
  const context = { types: scope.types, mode: "request" } as const;
  return renderValue(fits(cut, content.type, context) ? cut : sample);
}

/** Files are shown as a Blob; other parts as their samples. */
function renderUpload(scope: Scope, operation: Operation): Layout {
  const type = operation.body?.contents[0]?.type;
  const properties = type?.kind === "object" ? type.properties : [];
  const entries = properties.map((property): readonly [Text, Layout] => {
    const bare = property.type.kind === "nullable" ? property.type.type : property.type;
    if (bare.kind === "scalar" && bare.scalar === "binary") {
      return [property.name, 'new Blob(["key\\n"], { type: "text/csv" })'];
    }
    const example = property.example === undefined ? {} : { example: property.example };
    const sample = buildSample(property.type, {
      types: scope.types,
      mode: "request",
      fill: "required",
      ...example,
    });
    return [property.name, renderValue(sample ?? null)];
  });
  return renderObject(entries);
}

/** Whether a call gives something to look at. */
const givesValue = (operation: Operation): boolean =>
  successes(operation).some((response) => response.contents.length > 0);

function renderConstructor({ options, model }: Scope, suffix: string): readonly Layout[] {
  const start = `const ${clientVariable(options)} = new ${options.className}${suffix}(`;
  if (credentialScheme(model) === null) return [`${start});`];
  const key = `  apiKey: process.env[${renderString(options.environmentVariable)}] ?? "",`;
  return [`${start}{`, key, "});"];
}

/** What the body of the example needs. */
function renderImport(scope: Scope, operation: Operation): readonly string[] {
  const body = buildPatchBody(scope, operation);
  return body === null ? [] : [body.line];
}

const HANDLE: readonly Layout[] = ["", "  // Handle the result", "  console.log(result);"];

/** A program that calls the class client. */
export function renderClassExample(
  scope: Scope,
  operation: Operation,
  choice: ExampleChoice = {},
): string {
  const { options } = scope;
  const names = namesOf(scope, operation);
  const request = renderRequest(scope, operation, choice);
  const target = `await ${clientVariable(options)}.${names.namespace}.${names.method}`;
  const value = givesValue(operation);
  const called = request === null ? `${target}()` : call(target, [request], "hug");
  const statement = value ? resultOf("result", called, request === null) : [called, ";"];
  return renderLines([
    `import { ${options.className} } from ${renderString(options.packageName)};`,
    ...renderImport(scope, operation),
    "",
    ...renderConstructor(scope, ""),
    "",
    "async function run() {",
    indent(["  ", statement]),
    ...(value ? HANDLE : []),
    "}",
    "",
    "run();",
  ]);
}

/** A program that goes through all items of a collection, or through its pages. */
export function renderPagesExample(
  scope: Scope,
  operation: Operation,
  by: "item" | "page",
): string {
  const { options } = scope;
  const names = namesOf(scope, operation);
  const request = renderRequest(scope, operation);
  const target = `${clientVariable(options)}.${names.namespace}.${names.method}`;
  const called = request === null ? `${target}()` : call(target, [request], "hug");
  const body =
    by === "item"
      ? ["  for await (const item of list) {", "    // Handle the item", "    console.log(item);"]
      : [
          "  for await (const page of list.pages()) {",
          "    // Keep the token to go on after this page: { resume: token }",
          "    console.log(page.items.length, page.token);",
        ];
  return renderLines([
    `import { ${options.className} } from ${renderString(options.packageName)};`,
    "",
    ...renderConstructor(scope, ""),
    "",
    "async function run() {",
    indent(["  ", resultOf("list", called, request === null)]),
    "",
    ...body,
    "  }",
    "}",
    "",
    "run();",
  ]);
}

/** `const name = …`; a call without arguments moves to the next line as a whole. */
const resultOf = (name: string, called: Layout, plain: boolean): Layout => [
  plain
    ? group([`const ${name} =`, group(indent([line, called]))])
    : assignment(`const ${name}`, called),
  ";",
];

/** A program that calls the standalone function. */
export function renderFunctionExample(scope: Scope, operation: Operation): string {
  const { options } = scope;
  const names = namesOf(scope, operation);
  const request = renderRequest(scope, operation);
  const variable = clientVariable(options);
  const called =
    request === null
      ? `await ${names.func}(${variable})`
      : call(`await ${names.func}`, [variable, request], "hug");
  const value = givesValue(operation);
  return renderLines([
    `import { ${options.className}Core } from ${renderString(`${options.packageName}/core.js`)};`,
    `import { ${names.func} } from ${renderString(`${options.packageName}/funcs/${names.func}.js`)};`,
    ...renderImport(scope, operation),
    "",
    `// Use \`${options.className}Core\` for best tree-shaking performance.`,
    "// You can create one instance of it to use across an application.",
    ...renderConstructor(scope, "Core"),
    "",
    "async function run() {",
    indent(["  ", resultOf("res", called, request === null)]),
    "",
    "  if (!res.ok) {",
    "    throw res.error;",
    "  }",
    ...(value ? ["", "  const { value: result } = res;", ...HANDLE] : []),
    "}",
    "",
    "run();",
  ]);
}

const renderLines = (rows: readonly Layout[]): string => renderLayout(join(hardline, [...rows]));
