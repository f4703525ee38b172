/** `src/namespaces`, `src/funcs`: what a program calls. */
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  bracketed,
  ifBreak,
  indent,
  join,
  softline,
  group,
  typeArguments,
  line,
  renderLayout,
  type Layout,
} from "../../generator/lang/layout.ts";
import {
  renderCompactObject,
  renderDocComment,
  renderObject,
  renderString,
} from "../../generator/lang/typescript.ts";
import type {
  ContentKind,
  Group,
  Operation,
  Parameter,
  Response,
} from "../../generator/model/model.ts";
import { encodeUrlTemplate } from "../../generator/lang/url.ts";
import { renderBodyDescriptor } from "./bodies.ts";
import { encoderOf } from "./encoders.ts";
import { constantOf } from "../../generator/model/exchange.ts";
import { hasManySchemes } from "../../generator/model/security.ts";
import { nameServers, renderAddress } from "./servers.ts";
import { invocationOf, renderPaging } from "./paging.ts";
import { assignSlots, pathWithSlots } from "./slots.ts";
import { allOperations, namesOf, successes, type Scope } from "./scope.ts";
import { errorClassesOf, requestKind, statusKey } from "./types.ts";

const LIB = "../lib";

/** One module for the namespaces of an initial: their descriptors and classes. */
export function emitNamespaces(scope: Scope): readonly OutputFile[] {
  const modules = new Map<string, Group[]>();
  for (const group of scope.model.groups) {
    const module = scope.names.namespaces.get(group.tag)?.module ?? "";
    modules.set(module, [...(modules.get(module) ?? []), group]);
  }
  return [...modules].map(([module, groups]) =>
    scope.kit.units.file(emitNamespaceModule, scope, module, groups),
  );
}

function emitNamespaceModule(scope: Scope, module: string, groups: readonly Group[]): OutputFile {
  const imports = new ImportSet();
  imports.type(`${LIB}/client.js`, "ClientCore");
  const namespaces = groups.map((group) => ({
    descriptors: group.operations.map((operation) => renderDescriptor(scope, operation, imports)),
    comment: renderDocComment([group.description ?? group.tag]).join("\n"),
    type: scope.names.namespaces.get(group.tag)?.type ?? "",
    methods: group.operations.map((operation) => renderMethod(scope, operation, imports)),
  }));
  return buildFile(
    `src/namespaces/${module}.ts`,
    scope.kit.renderer("namespaces", { imports: imports.render(), namespaces }),
    "#/tags",
  );
}

/** What the run time knows of an operation. */
function renderDescriptor(scope: Scope, operation: Operation, imports: ImportSet): string {
  const names = namesOf(scope, operation);
  const request =
    requestKind(scope, operation) === "none"
      ? "undefined"
      : importOperation(imports, names.method, names.request);
  const types = [
    request,
    importOperation(imports, names.method, names.response),
    importOperation(imports, names.method, names.error),
    ...(operation.paging === null ? [] : [importOperation(imports, names.method, names.item)]),
  ];
  const { descriptor } = invocationOf(operation, imports);
  const slots = assignSlots(operation);
  const entries: readonly (readonly [string, Layout] | null)[] = [
    ["id", renderString(operation.id)],
    ["method", renderString(operation.method.toUpperCase())],
    ["path", renderString(encodeUrlTemplate(pathWithSlots(operation, slots)))],
    ...renderParameters(operation, slots, imports),
    renderOwnServers(operation, imports),
    renderConstants(operation),
    renderKeys(scope, operation, slots),
    renderBodyDescriptor(scope, operation, imports),
    operation.idempotent === null ? null : ["idempotent", String(operation.idempotent)],
    isAnonymous(scope, operation) ? ["anonymous", "true"] : null,
    operation.paging === null ? null : ["paging", renderPaging(operation.paging)],
    renderPartial(operation, imports),
    ["responses", renderReaders(operation, imports)],
    renderErrors(scope, operation, imports),
  ];
  const present = entries.filter((entry) => entry !== null);
  return renderLayout([
    `export const ${names.descriptor}: `,
    typeArguments(descriptor(), types),
    " = ",
    renderObject(present),
    ";",
  ]);
}

const importOperation = (imports: ImportSet, method: string, name: string): string =>
  imports.type(`../operations/${method}.js`, name);

const PLACES = [
  ["pathParameters", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
] as const;

function renderParameters(
  operation: Operation,
  slots: ReadonlyMap<Parameter, Untrusted>,
  imports: ImportSet,
): readonly (readonly [string, Layout])[] {
  return PLACES.flatMap(([key, location]) => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.location === location && constantOf(parameter) === null,
    );
    const encoders = parameters.map((parameter) => {
      const { name } = parameter;
      const slot = slots.get(parameter) ?? name;
      const encoder = imports.value(`${LIB}/encode.js`, encoderOf(parameter));
      if (slot === name) return [slot, encoder] as const;
      const renamed = imports.value(`${LIB}/encode.js`, "renamed");
      return [slot, `${renamed}(${encoder}, ${renderString(name)})`] as const;
    });
    return encoders.length === 0 ? [] : [[key, renderCompactObject(encoders)] as const];
  });
}

function renderConstants(operation: Operation): readonly [string, Layout] | null {
  const declared = operation.parameters.flatMap((parameter) => {
    const value = constantOf(parameter);
    return value === null ? [] : [[parameter.name, renderString(value)] as const];
  });
  const accept = acceptOf(operation);
  const constants = [
    ...declared,
    ...(accept === null ? [] : [["accept", renderString(accept)] as const]),
  ];
  return constants.length === 0 ? null : ["constants", renderCompactObject(constants)];
}

function renderKeys(
  scope: Scope,
  operation: Operation,
  slots: ReadonlyMap<Parameter, Untrusted>,
): readonly [string, Layout] | null {
  const renamed = namesOf(scope, operation).fields.flatMap(({ key, parameter }) => {
    const slot = slots.get(parameter) ?? parameter.name;
    return key === slot ? [] : [[slot, renderString(key)] as const];
  });
  return renamed.length === 0 ? null : ["keys", renderCompactObject(renamed)];
}

/** No credential is sent where an operation says that it needs none. */
const isAnonymous = ({ model }: Scope, { security }: Operation): boolean => {
  const required = security ?? model.security;
  if (hasManySchemes(model)) return false;
  return (
    required.length === 0 || (security !== null && required.some((schemes) => schemes.length === 0))
  );
};

/** Where a success of this operation lists what was not done. */
const renderPartial = (
  { partialFailures }: Operation,
  imports: ImportSet,
): readonly [string, Layout] | null =>
  partialFailures === null
    ? null
    : [
        "partial",
        renderCompactObject([
          ["key", renderString(partialFailures)],
          ["note", imports.value(`${LIB}/partial.js`, "noteFailures")],
        ]),
      ];

const READERS: Readonly<Record<ContentKind, string>> = {
  json: "readJson",
  text: "readText",
  form: "readText",
  multipart: "readBinary",
  binary: "readBinary",
};

function renderReaders(operation: Operation, imports: ImportSet): Layout {
  const use = (name: string): string => imports.value(`${LIB}/readers.js`, name);
  return renderCompactObject(
    successes(operation).map((response) => {
      const { status, contents } = response;
      const [content] = contents;
      if (content === undefined || operation.method === "head")
        return [statusKey(status), use("readNothing")] as const;
      if (!hasAlternatives(response)) return [statusKey(status), use(READERS[content.kind])];
      const pairs = contents.map(({ mediaType, kind }): Layout => [
        "[",
        renderString(mediaType),
        ", ",
        use(READERS[kind]),
        "]",
      ]);
      return [statusKey(status), [use("readAs"), bracketed("(", pairs, ")")]] as const;
    }),
  );
}

/** Whether an answer can be of more than one kind. */
const hasAlternatives = ({ contents }: Response): boolean =>
  new Set(contents.map(({ kind }) => READERS[kind])).size > 1;

/** The media type to ask for, where JSON goes by another name. */
function acceptOf(operation: Operation): Text | null {
  const [first] = successes(operation);
  const [content] = first?.contents ?? [];
  if (first === undefined || content?.kind !== "json" || hasAlternatives(first)) return null;
  const isPlain = /^(application|\*)\/(json|\*)/i.test(content.mediaType);
  return isPlain ? null : content.mediaType;
}

function renderOwnServers(
  { servers }: Operation,
  imports: ImportSet,
): readonly [string, Layout] | null {
  if (servers.length === 0) return null;
  const entries = nameServers(servers).map(
    (server) => [server.name, renderAddress(server, imports, `${LIB}/client.js`)] as const,
  );
  const own = imports.value(`${LIB}/servers.js`, "ownServers");
  return ["base", [own, "(", renderCompactObject(entries), ")"]];
}

function renderErrors(
  scope: Scope,
  operation: Operation,
  imports: ImportSet,
): readonly [string, Layout] | null {
  const classes = errorClassesOf(scope, operation).map(
    ([status, name]) => [status, imports.value("../errors/classes.js", name)] as const,
  );
  return classes.length === 0 ? null : ["errors", renderStatusObject(classes)];
}

/** One status a line: five and more would not fit anyway, and a diff shows what changed. */
const renderStatusObject = (entries: readonly (readonly [string, Layout])[]): Layout =>
  renderCompactObject(entries);

/** Parameters of a call, after the client where there is one. */
function signature(
  scope: Scope,
  operation: Operation,
  imports: ImportSet,
  client: Layout | null,
): Layout {
  const names = namesOf(scope, operation);
  const kind = requestKind(scope, operation);
  const request =
    kind === "none"
      ? []
      : [
          `request${kind === "optional" ? "?" : ""}: ${importOperation(imports, names.method, names.request)}`,
        ];
  const { options } = invocationOf(operation, imports);
  const parameters = [...(client === null ? [] : [client]), ...request, `options?: ${options()}`];
  // Not a group of its own: Prettier breaks the parameters before it breaks the type that is given back.
  return ["(", indent([softline, join([",", line], parameters)]), ifBreak(","), softline, ")"];
}

/** What else a success can be. */
const alternativesNote = (operation: Operation): readonly Text[] =>
  successes(operation)
    .filter(hasAlternatives)
    .slice(0, 1)
    .map(({ contents }) => {
      const others = contents.slice(1).map(({ mediaType }) => untrusted(`\`${mediaType}\``));
      return untrusted(
        `With an \`accept\` header the answer may also be ${others.join(", ")}; it is given as text or a \`Blob\`.`,
      );
    });

function operationComment(operation: Operation): readonly Text[] {
  return [
    `${operation.summary}.`,
    ...(operation.description === null ? [] : [operation.description]),
    ...alternativesNote(operation),
    ...(operation.paging === null ? [] : ["`for await` goes through the items of all pages."]),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    ...(operation.stability === "beta" ? ["@beta"] : []),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
}

function renderMethod(scope: Scope, operation: Operation, imports: ImportSet): string {
  const names = namesOf(scope, operation);
  const kind = requestKind(scope, operation);
  const invocation = invocationOf(operation, imports);
  const inner: Layout = [
    invocation.call(),
    bracketed(
      "(",
      [
        "this.#client",
        names.descriptor,
        kind === "none" ? "undefined" : requestArgument(kind),
        "options",
      ],
      ")",
    ),
  ];
  const comment = renderDocComment(operationComment(operation), 1).join("\n");
  const head: Layout = group([
    names.method,
    signature(scope, operation, imports, null),
    ": ",
    invocation.promise(names, names.response),
    " {",
  ]);
  const body: Layout = [`return ${invocation.unwrap()}`, bracketed("(", [inner], ")"), ";"];
  return [comment, renderLayout(head, 1), renderLayout(body, 2), "  }"].join("\n");
}

const requestArgument = (kind: "optional" | "required"): string =>
  kind === "optional" ? "request ?? {}" : "request";

/** One module a standalone function. */
export const emitFunctions = (scope: Scope): readonly OutputFile[] =>
  allOperations(scope.model).map((operation) =>
    scope.kit.units.file(emitFunction, scope, operation),
  );

function emitFunction(scope: Scope, operation: Operation): OutputFile {
  const names = namesOf(scope, operation);
  const imports = new ImportSet();
  const core = imports.type("../core.js", `${scope.options.className}Core`);
  imports.type(`${LIB}/result.js`, "Result");
  imports.value(`../namespaces/${names.module}.js`, names.descriptor);
  importOperation(imports, names.method, names.response);
  importOperation(imports, names.method, names.error);
  if (operation.paging !== null) importOperation(imports, names.method, names.item);
  const kind = requestKind(scope, operation);
  const invocation = invocationOf(operation, imports);
  const result = typeArguments("Result", [names.response, names.error]);
  const head: Layout = group([
    `export function ${names.func}`,
    signature(scope, operation, imports, `client: ${core}`),
    ": ",
    invocation.promise(names, result),
    " {",
  ]);
  const body: Layout = [
    `return ${invocation.call()}`,
    bracketed(
      "(",
      [
        "client",
        names.descriptor,
        kind === "none" ? "undefined" : requestArgument(kind),
        "options",
      ],
      ")",
    ),
    ";",
  ];
  return buildFile(
    `src/funcs/${names.func}.ts`,
    scope.kit.renderer("func", {
      imports: imports.render(),
      comment: renderDocComment([
        ...operationComment(operation).slice(0, -1),
        operationComment(operation).at(-1) ?? "",
      ]).join("\n"),
      head: renderLayout(head),
      body: renderLayout(body, 1),
    }),
    operation.pointer,
  );
}
