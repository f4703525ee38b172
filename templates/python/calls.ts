/** `namespaces/`: the operations under each tag, as methods. */
import { type Text, untrusted } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { group, indent, softline, type Layout } from "../../generator/lang/layout.ts";
import { encodeUrlTemplate } from "../../generator/lang/url.ts";
import {
  renderDocstring,
  renderPython,
  renderPythonCall,
  renderPythonDef,
  renderPythonString,
} from "../../generator/lang/python.ts";
import type { Operation, TypeRef } from "../../generator/model/model.ts";
import { READINGS, resultOf, resultType } from "../../generator/lang/python-results.ts";
import { successes } from "../../generator/model/exchange.ts";
import {
  renderAssignedCall,
  renderAssignedName,
  renderParameterType,
} from "../../generator/lang/python-annotations.ts";
import { PythonImports } from "../../generator/lang/python-imports.ts";
import { renderImports } from "./model-modules.ts";
import type { Alias, Argument, NamespaceNames } from "./names.ts";
import { renderBody } from "./bodies.ts";
import { renderPaging } from "./paging.ts";
import { renderAnswers, renderOwnSecurity, renderParameters } from "./descriptors.ts";
import { builderOf } from "./patches.ts";
import { isAnonymous, namesOf, nameServers, renderAddresses, type Scope } from "./scope.ts";
import { annotate, joinVariants, keyword, type Place } from "../../generator/lang/python-types.ts";

/** One module for each namespace. */
export const emitNamespaces = (scope: Scope): readonly OutputFile[] => [
  buildFile(
    `src/${scope.options.moduleName}/namespaces/__init__.py`,
    '"""The operations of the API, by tag."""\n',
    "#/tags",
  ),
  ...scope.names.namespaces.map((namespace) =>
    scope.kit.units.file(emitNamespace, scope, namespace),
  ),
];

function emitNamespace(scope: Scope, namespace: NamespaceNames): OutputFile {
  const imports = new PythonImports();
  const typing = new PythonImports();
  imports.use("__future__", "annotations");
  for (const name of ["Namespace", "RawNamespace", "asynchronous_raw", "raw"])
    imports.use(".._lib.namespace", name);
  const operations = namespace.group?.operations ?? [];
  if (operations.length > 0) {
    imports.use(".._lib.namespace", "asynchronous");
    if (operations.some(({ paging }) => paging === null))
      imports.use(".._lib.operation", "Operation");
    imports.use("typing", "TYPE_CHECKING");
    typing.use(".._lib.options", "RequestOptions");
  }
  const place = {
    scope,
    imports,
    typing,
    importModel: (name: string): string => typing.use("..models", name),
    importFile: () => typing.use(".._lib.bodies", "FileInput"),
    // A published method is called `list`.
    list: () => `${typing.module("builtins")}.list`,
    isOpen: false,
  };
  const paged = renderPaged(scope, namespace, imports);
  const context = {
    type: namespace.type,
    doc: renderDocstring([namespace.group?.description ?? describe(namespace)], 1) ?? "",
    moduleDoc: renderDocstring([describe(namespace)]) ?? "",
    constants: operations.map((operation) => renderOperation(scope, operation, imports, place)),
    methods: operations.map((operation) => renderMethod(scope, operation, imports, place)),
    aliases: namespace.aliases.map((alias) => renderAlias(scope, namespace, alias, imports)),
    raw: renderRaw(scope, namespace),
    paged: paged.length === 0 ? null : paged,
  };
  return buildFile(
    `src/${scope.options.moduleName}/namespaces/${namespace.attribute}.py`,
    scope.kit.renderer("namespace", {
      ...context,
      imports: renderImports(imports),
      typing: typing.isEmpty ? null : typing.render(1),
    }),
    namespace.group?.pointer ?? "#/tags",
  );
}

const describe = ({ group, attribute }: NamespaceNames): Text =>
  group === null ? `Published names that stand under \`${attribute}\`.` : `${group.tag}.`;

type Imports = PythonImports;
type NamespacePlace = Omit<Place, "direction" | "scope"> & { readonly scope: Scope };

/** What the run time knows of an operation. */
function renderOperation(
  scope: Scope,
  operation: Operation,
  imports: Imports,
  place: NamespacePlace,
): string {
  const names = namesOf(scope, operation);
  const { reads, shape, empty } = resultOf(scope, operation);
  const args: readonly (Layout | null)[] = [
    renderPythonString(operation.id),
    renderPythonString(operation.method.toUpperCase()),
    renderPythonString(encodeUrlTemplate(operation.path)),
    ...renderParameters(operation, names.arguments),
    renderBody(scope, operation, imports),
    isAnonymous(scope, operation) ? "anonymous=True" : null,
    operation.servers.length === 0
      ? null
      : keyword("servers", renderAddresses(nameServers(operation.servers))),
    renderOwnSecurity(scope, operation),
    ...renderAnswers(operation),
    reads === "json" ? null : keyword("reads", renderPythonString(reads)),
    shape === "" ? null : keyword("result", renderPythonString(shape)),
    empty ? "empty=True" : null,
    operation.idempotent === null
      ? null
      : keyword("idempotent", operation.idempotent ? "True" : "False"),
    operation.partialFailures === null
      ? null
      : keyword("partial_failures", renderPythonString(operation.partialFailures)),
    renderPaging(scope, operation, names.arguments, imports),
  ];
  const result = resultType(scope, operation, place);
  const present = args.filter((arg) => arg !== null);
  if (operation.paging === null)
    return renderPython(
      renderAssignedCall(names.constant, `Operation[${result}]`, "Operation", present),
    );
  const outward = { ...place, direction: "output", isOpen: true } as const;
  const item = joinVariants(annotate(operation.paging.item, outward));
  const type = imports.use(".._lib.operation", "PagedOperation");
  return renderPython(
    renderAssignedCall(names.constant, `${type}[${result}, ${item}]`, type, present),
  );
}

function renderMethod(
  scope: Scope,
  operation: Operation,
  imports: Imports,
  place: NamespacePlace,
): { readonly head: string; readonly doc: string; readonly send: string; readonly twin: string } {
  const names = namesOf(scope, operation);
  const parameters = names.arguments.map((argument) =>
    renderParameter(operation, argument, imports, place),
  );
  const head = renderPythonDef(
    names.method,
    ["self", "*", ...parameters, "request_options: RequestOptions | None = None"],
    resultType(scope, operation, place),
  );
  return {
    head: renderPython(head, 1),
    doc: renderDocstring(documentMethod(operation, names.arguments), 2) ?? "",
    send: `        return self._send(${names.constant}, locals())`,
    twin: renderVariant(`a${names.method}`, "asynchronous", names.method),
  };
}

function renderParameter(
  operation: Operation,
  argument: Argument,
  imports: Imports,
  place: NamespacePlace,
): Layout {
  const variants = [
    ...annotateBuilder(place, operation, argument),
    ...annotate(typeOf(operation, argument), { ...place, direction: "input" }),
  ];
  if (argument.required) return [`${argument.name}: `, renderParameterType(joinVariants(variants))];
  imports.use(".._lib.omit", "OMIT");
  imports.use(".._lib.omit", "Omit");
  const all = variants.includes("Any") ? ["Any"] : [...new Set([...variants, "Omit"])];
  return [`${argument.name}: `, renderParameterType(all.join(" | ")), " = OMIT"];
}

/** The builder of patches that an argument takes. */
function annotateBuilder(
  place: NamespacePlace,
  operation: Operation,
  argument: Argument,
): readonly string[] {
  const builder = builderOf(place.scope, operation, argument);
  if (builder === null) return [];
  const type = place.typing.use("..patches", builder.name);
  return [builder.isGeneric ? `${type}[${place.typing.use("typing", "Any")}]` : type];
}

/** Type of an argument's value. */
function typeOf(operation: Operation, { source }: Argument) {
  switch (source.kind) {
    case "parameter":
      return source.parameter.type;
    case "property":
      return source.property.type;
    case "body":
      return bodyType(operation);
  }
}

/** Any of the forms that a body can have. */
function bodyType({ body, pointer }: Operation): TypeRef {
  const types = body?.contents.map(({ type }) => type) ?? [];
  const [only] = types;
  if (only === undefined) return { kind: "unknown", pointer };
  if (types.length === 1) return only;
  return { kind: "union", variants: types, match: "any", discriminator: null, pointer };
}

const documentMethod = (operation: Operation, args: readonly Argument[]): readonly Text[] => {
  const rows = args.flatMap((argument) => {
    const text = describeArgument(operation, argument);
    return text === "" ? [] : [untrusted(`    ${argument.name}: ${text}`)];
  });
  return [
    `${operation.deprecated ? "Deprecated. " : ""}${operation.summary}.`,
    operation.description ?? "",
    alternativesNote(operation),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    rows.length === 0 ? "" : untrusted(`Args:\n${rows.join("\n")}`),
  ];
};

/** What else a success can be. */
function alternativesNote(operation: Operation): Text {
  const [first, ...others] = successes(operation).flatMap(({ contents }) => contents);
  const answers = others
    .filter(({ kind }) => READINGS[kind] !== READINGS[first?.kind ?? "json"])
    .map(({ mediaType }) => untrusted(`\`${mediaType}\``));
  return answers.length === 0
    ? ""
    : untrusted(
        `With an \`accept\` header the answer may also be ${answers.join(", ")}; it is given as text or bytes.`,
      );
}

/** What an argument is, on one line. */
export function describeArgument(operation: Operation, { source, required }: Argument): Text {
  const [text, deprecated]: readonly [Text | null, boolean] =
    source.kind === "parameter"
      ? [source.parameter.description, source.parameter.deprecated]
      : source.kind === "property"
        ? [source.property.description, source.property.deprecated]
        : [describeBody(operation, required), false];
  const line: Text =
    (text ?? "")
      .split(/\n\s*\n/)[0]
      ?.replaceAll(/\s+/g, " ")
      .trim() ?? "";
  return `${deprecated ? "Deprecated. " : ""}${line}`;
}

const describeBody = ({ body }: Operation, required: boolean): Text => {
  const text = body?.description ?? "The body.";
  return body?.required === true && !required
    ? `${text.replace(/\.?\s*$/, ".")} Or leave it out and give its properties.`
    : text;
};

/** A further name for a method, of this namespace or another one. */
function renderAlias(
  scope: Scope,
  namespace: NamespaceNames,
  { name, operation }: Alias,
  imports: Imports,
): readonly string[] {
  const { method, namespace: home } = namesOf(scope, operation);
  if (home === namespace.attribute)
    return [renderName(name, method), renderName(`a${name}`, `a${method}`)];
  const type = scope.names.namespaces.find(({ attribute }) => attribute === home)?.type ?? "";
  imports.use(`.${home}`, type);
  imports.use(".._lib.namespace", "asynchronous");
  imports.use(".._lib.namespace", "borrowed");
  return [
    renderVariant(name, "borrowed", `${type}.${method}`),
    renderVariant(`a${name}`, "asynchronous", `${type}.${method}`),
  ];
}

/** The same methods again, with the head of the answer. */
function renderRaw(scope: Scope, namespace: NamespaceNames): readonly string[] {
  const own = (namespace.group?.operations ?? []).map((operation) => ({
    name: namesOf(scope, operation).method,
    operation,
  }));
  return [...own, ...namespace.aliases].flatMap(({ name, operation }) => {
    const { method, namespace: home } = namesOf(scope, operation);
    const type = scope.names.namespaces.find(({ attribute }) => attribute === home)?.type ?? "";
    return [
      renderVariant(name, "raw", `${type}.${method}`),
      renderVariant(`a${name}`, "asynchronous_raw", `${type}.${method}`),
    ];
  });
}

/** The methods that answer with pages, as iterators. */
function renderPaged(scope: Scope, namespace: NamespaceNames, imports: Imports): readonly string[] {
  const { type } = namespace;
  return (namespace.group?.operations ?? [])
    .filter(({ paging }) => paging !== null)
    .flatMap((operation) => {
      const { method, constant } = namesOf(scope, operation);
      imports.use(".._lib.namespace", "PagedNamespace");
      return [[method, "iterated"] as const, [`a${method}`, "asynchronous_iterated"] as const].map(
        ([name, variant]) => {
          imports.use(".._lib.namespace", variant);
          return renderPython(
            [`${name} = `, renderPythonCall(variant, [`${type}.${method}`, constant])],
            1,
          );
        },
      );
    });
}

/** `name = variant(Type.method)`; a lone argument that is too long stands on a line of its own, without a comma. */
const renderVariant = (name: string, variant: string, argument: string): string =>
  renderPython(group([`${name} = ${variant}(`, indent([softline, argument]), softline, ")"]), 1);

const renderName = (name: string, value: string): string =>
  renderPython(renderAssignedName(name, value), 1);

/** A place for text alone: what it imports is of no interest. */
const textPlace = (scope: Scope): NamespacePlace => ({
  scope,
  imports: new PythonImports(),
  typing: new PythonImports(),
  importModel: (name) => name,
  importFile: () => "FileInput",
  list: () => "list",
  isOpen: false,
});

/** Type of an argument, as the reference shows it. */
export const annotateArgument = (scope: Scope, operation: Operation, argument: Argument): string =>
  joinVariants([
    ...annotateBuilder(textPlace(scope), operation, argument),
    ...annotate(typeOf(operation, argument), { ...textPlace(scope), direction: "input" }),
  ]);

/** Type of what a call gives, as the reference shows it. */
export const renderResult = (scope: Scope, operation: Operation): string =>
  resultType(scope, operation, textPlace(scope));

/** Type of an item of a collection, as the reference shows it. */
export const renderItem = (scope: Scope, type: TypeRef): string =>
  joinVariants(annotate(type, { ...textPlace(scope), direction: "output", isOpen: true }));
