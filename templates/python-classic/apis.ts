/** `api/`: a module for each tag, its operations as methods. */
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import {
  renderDocstring,
  renderPython,
  renderPythonDef,
  renderPythonString,
} from "../../generator/lang/python.ts";
import {
  renderAssignedCall,
  renderParameterType,
} from "../../generator/lang/python-annotations.ts";
import { PythonImports } from "../../generator/lang/python-imports.ts";
import { resultType } from "../../generator/lang/python-results.ts";
import {
  annotate,
  joinVariants,
  keyword,
  renderNameMap,
  type Place,
} from "../../generator/lang/python-types.ts";
import type { Operation } from "../../generator/model/model.ts";
import { emitLazy } from "./models.ts";
import type { ApiNames, Argument } from "./names.ts";
import { emitModule, namesOf, type Scope } from "./scope.ts";

/** One module for each tag, and the package that finds all of them. */
export const emitApis = (scope: Scope): readonly OutputFile[] => [
  buildFile(
    `src/${scope.options.moduleName}/api/__init__.py`,
    '"""The operations of the API, a module for each tag."""\n',
    "#/tags",
  ),
  emitLazy(
    scope,
    "apis",
    "The operations of the API, by tag. A class is loaded when its name is first used.",
    scope.names.apis.map(({ type, module }) => ({ name: type, module: `api.${module}` })),
  ),
  ...scope.names.apis.map((api) => scope.kit.units.file(emitApi, scope, api)),
];

type ApiPlace = Omit<Place, "direction">;

function emitApi(scope: Scope, { type, module, group }: ApiNames): OutputFile {
  const typing = new PythonImports(["typing_extensions"]);
  const place: ApiPlace = {
    scope,
    imports: typing,
    typing,
    importModel: (name) => typing.use("..models", name),
    importFile: () => {
      typing.use("typing", "IO");
      return "bytes | IO[bytes]";
    },
    // A method may be called `list`.
    list: () => `${typing.module("builtins")}.list`,
    isOpen: false,
  };
  const methods = group.operations.map((operation) => renderMethod(scope, operation, place));
  if (methods.length > 0) {
    typing.use("typing_extensions", "Unpack");
    typing.use(".._lib.options", "CallOptions");
  }
  return emitModule(
    scope,
    `api/${module}.py`,
    "api",
    {
      moduleDoc: renderDocstring([`${group.tag}.`]) ?? "",
      type,
      doc: renderDocstring([group.description ?? `${group.tag}.`], 1) ?? "",
      hasMethods: methods.length > 0,
      typing: typing.isEmpty ? null : typing.render(1),
      endpoints: group.operations.map((operation) => renderEndpoint(scope, operation, place)),
      methods,
    },
    group.pointer,
  );
}

const PLACES = [
  ["path", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
  ["form", "field"],
] as const;

/** What the arguments of an operation are on the wire. */
function renderEndpoint(scope: Scope, operation: Operation, place: ApiPlace): string {
  const names = namesOf(scope, operation);
  const args: readonly (Layout | null)[] = [
    renderPythonString(operation.id),
    ...PLACES.map(([name, place]) => {
      const entries = names.arguments
        .filter((argument) => argument.place === place)
        .map((argument) => [argument.name, argument.wire] as const);
      return entries.length === 0 ? null : keyword(name, renderNameMap(entries));
    }),
    ...names.arguments
      .filter(({ place }) => place === "body")
      .map(({ name }) => keyword("body", renderPythonString(name))),
  ];
  const annotation = `Endpoint[${resultType(scope, operation, place)}]`;
  const present = args.filter((arg) => arg !== null);
  return renderPython(renderAssignedCall(names.constant, annotation, "Endpoint", present));
}

function renderMethod(scope: Scope, operation: Operation, place: ApiPlace) {
  const { method, constant, arguments: args } = namesOf(scope, operation);
  const positional = args.filter(({ required }) => required);
  const optional = args.filter(({ required }) => !required);
  const head = renderPythonDef(
    method,
    [
      "self",
      ...positional.map((argument) => renderParameter(argument, place)),
      ...(optional.length === 0 ? [] : ["*"]),
      ...optional.map((argument) => renderParameter(argument, place)),
      "**options: Unpack[CallOptions]",
    ],
    resultType(scope, operation, place),
  );
  return {
    head: renderPython(head, 1),
    doc: renderDocstring(describeMethod(operation, args), 2) ?? "",
    constant,
  };
}

function renderParameter({ name, type, required }: Argument, place: ApiPlace): Layout {
  const variants = annotate(type, { ...place, direction: "input" });
  const all = required ? variants : [...new Set([...variants, "None"])];
  return [`${name}: `, renderParameterType(joinVariants(all)), required ? "" : " = None"];
}

const describeMethod = (operation: Operation, args: readonly Argument[]): readonly Text[] => {
  const rows = args.flatMap((argument) => {
    const text = describeArgument(argument);
    return text === "" ? [] : [untrusted(`    ${argument.name}: ${text}`)];
  });
  return [
    `${operation.deprecated ? "Deprecated. " : ""}${operation.summary}.`,
    operation.description ?? "",
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    rows.length === 0 ? "" : untrusted(`Args:\n${rows.join("\n")}`),
  ];
};

/** What an argument is, on one line. */
export const describeArgument = ({ description }: Argument): Untrusted =>
  untrusted((description.split(/\n\s*\n/)[0] ?? "").replaceAll(/\s+/g, " ").trim());

/** A place for text alone: what it imports is of no interest. */
const textPlace = (scope: Scope): ApiPlace => ({
  scope,
  imports: new PythonImports(),
  typing: new PythonImports(),
  importModel: (name) => name,
  importFile: () => "bytes",
  list: () => "list",
  isOpen: false,
});

/** Type of an argument, as the reference shows it. */
export const annotateArgument = (scope: Scope, { type }: Argument): string =>
  joinVariants(annotate(type, { ...textPlace(scope), direction: "output" }));

/** Type of what a call gives, as the reference shows it. */
export const renderResult = (scope: Scope, operation: Operation): string =>
  resultType(scope, operation, textPlace(scope));
