/** `src/namespaces`, `src/funcs`, `src/errors`: what a program calls and catches. */
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
import { renderDocComment, renderObject, renderString } from "../../generator/lang/typescript.ts";
import type { ContentKind, Group, Operation, Parameter } from "../../generator/model/model.ts";
import { constantOf } from "./names.ts";
import { allOperations, namesOf, successes, typeNameOf, type Scope } from "./scope.ts";
import { errorClassesOf, requestKind, statusKey } from "./types.ts";

const LIB = "../lib";

/** One module for the namespaces of an initial: their descriptors and classes. */
export function emitNamespaces(scope: Scope): readonly OutputFile[] {
  const modules = new Map<string, Group[]>();
  for (const group of scope.model.groups) {
    const module = scope.names.namespaces.get(group.tag)?.module ?? "";
    modules.set(module, [...(modules.get(module) ?? []), group]);
  }
  return [...modules].map(([module, groups]) => emitNamespaceModule(scope, module, groups));
}

function emitNamespaceModule(scope: Scope, module: string, groups: readonly Group[]): OutputFile {
  const imports = new ImportSet();
  imports.type(`${LIB}/client.js`, "ClientCore");
  imports.type(`${LIB}/client.js`, "RequestOptions");
  imports.value(`${LIB}/call.js`, "call");
  imports.value(`${LIB}/call.js`, "unwrap");
  imports.type(`${LIB}/operation.js`, "Operation");
  imports.type(`${LIB}/result.js`, "APIPromise");
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
  ];
  const entries: readonly (readonly [string, Layout] | null)[] = [
    ["id", renderString(operation.id)],
    ["method", renderString(operation.method.toUpperCase())],
    ["path", renderString(operation.path)],
    ...renderParameters(operation, imports),
    renderConstants(operation),
    renderKeys(scope, operation),
    renderBody(scope, operation, imports),
    operation.idempotent === null ? null : ["idempotent", String(operation.idempotent)],
    isAnonymous(scope, operation) ? ["anonymous", "true"] : null,
    ["responses", renderReaders(operation, imports)],
    renderErrors(scope, operation, imports),
  ];
  const present = entries.filter((entry) => entry !== null);
  return renderLayout([
    `export const ${names.descriptor}: `,
    typeArguments("Operation", types),
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
  imports: ImportSet,
): readonly (readonly [string, Layout])[] {
  return PLACES.flatMap(([key, location]) => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.location === location && constantOf(parameter) === null,
    );
    const encoders = parameters.map(
      (parameter) =>
        [parameter.name, imports.value(`${LIB}/encode.js`, encoderOf(parameter))] as const,
    );
    return encoders.length === 0 ? [] : [[key, compactObject(encoders)] as const];
  });
}

/** Function of the run time that writes a parameter. */
export function encoderOf(parameter: Parameter): string {
  const { location, style, explode, mediaType, allowReserved } = parameter;
  const exploded = explode ? "Exploded" : "";
  switch (location) {
    case "path":
      if (mediaType !== null) return "jsonPath";
      // The plain encoder is for single values; it is the one in almost every bundle.
      return style === "simple" && !explode && !isSingle(parameter)
        ? "simpleJoined"
        : `${style}${exploded}`;
    case "header":
      return mediaType === null ? `simpleHeader${exploded}` : "jsonHeader";
    case "cookie":
      return mediaType === null ? `formCookie${exploded}` : "jsonCookie";
    case "query":
      if (mediaType !== null) return "jsonParameter";
      if (style !== "form") return style;
      return `${formEncoder(parameter)}${allowReserved ? "Reserved" : ""}`;
  }
}

/** Lists and single values have encoders of their own, smaller than the general ones. */
function formEncoder(parameter: Parameter): string {
  if (isSingle(parameter)) return "form";
  const isList = parameter.type.kind === "list" && !parameter.allowReserved;
  return `${isList ? "list" : "form"}${parameter.explode ? "Exploded" : "Joined"}`;
}

/** Whether a value is never a list or an object. */
const isSingle = ({ type }: Parameter): boolean => {
  const plain = type.kind === "nullable" ? type.type : type;
  return plain.kind === "scalar" || plain.kind === "literal";
};

/** An object literal on one line where it fits; Prettier keeps it so because it has no line break at its start. */
const compactObject = (entries: readonly (readonly [string, Layout])[]): Layout =>
  bracketed(
    "{",
    entries.map(([key, value]): Layout => [renderObjectKey(key), ": ", value]),
    "}",
    line,
  );

const renderObjectKey = (key: string): string =>
  /^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(key) ? key : renderString(key);

function renderConstants(operation: Operation): readonly [string, Layout] | null {
  const constants = operation.parameters.flatMap((parameter) => {
    const value = constantOf(parameter);
    return value === null ? [] : [[parameter.name, renderString(value)] as const];
  });
  return constants.length === 0 ? null : ["constants", compactObject(constants)];
}

function renderKeys(scope: Scope, operation: Operation): readonly [string, Layout] | null {
  const renamed = namesOf(scope, operation).fields.filter(
    ({ key, parameter }) => key !== parameter.name,
  );
  return renamed.length === 0
    ? null
    : [
        "keys",
        compactObject(renamed.map(({ key, parameter }) => [parameter.name, renderString(key)])),
      ];
}

const BODY_ENCODERS: Readonly<Record<ContentKind, string>> = {
  json: "encodeJson",
  multipart: "encodeMultipart",
  form: "encodeForm",
  text: "encodeText",
  binary: "encodeBinary",
};

function renderBody(
  scope: Scope,
  operation: Operation,
  imports: ImportSet,
): readonly [string, Layout] | null {
  const { body } = operation;
  const { bodyKey } = namesOf(scope, operation);
  const [first, ...others] = body?.contents ?? [];
  if (body === null || first === undefined || bodyKey === null) return null;
  const encoder = (kind: ContentKind): string =>
    imports.value(`${LIB}/bodies.js`, BODY_ENCODERS[kind]);
  const alternatives = others.map((content) => [content.mediaType, encoder(content.kind)] as const);
  return [
    "body",
    compactObject([
      ["key", renderString(bodyKey)],
      ...(body.required ? [["required", "true"] as const] : []),
      ["encode", encoder(first.kind)],
      ["mediaType", renderString(first.mediaType)],
      ...(alternatives.length === 0
        ? []
        : [["alternatives", compactObject(alternatives)] as const]),
    ]),
  ];
}

/** No credential is sent where an operation says that it needs none. */
const isAnonymous = ({ model }: Scope, { security }: Operation): boolean => {
  const required = security ?? model.security;
  return (
    required.length === 0 || (security !== null && required.some((schemes) => schemes.length === 0))
  );
};

const READERS: Readonly<Record<ContentKind, string>> = {
  json: "readJson",
  text: "readText",
  form: "readText",
  multipart: "readBinary",
  binary: "readBinary",
};

function renderReaders(operation: Operation, imports: ImportSet): Layout {
  return compactObject(
    successes(operation).map(({ status, contents: [content] }) => {
      const bodiless = content === undefined || operation.method === "head";
      const reader = bodiless ? "readNothing" : READERS[content.kind];
      return [statusKey(status), imports.value(`${LIB}/readers.js`, reader)] as const;
    }),
  );
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
  compactObject(entries);

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
  const parameters = [...(client === null ? [] : [client]), ...request, "options?: RequestOptions"];
  // Not a group of its own: Prettier breaks the parameters before it breaks the type that is given back.
  return ["(", indent([softline, join([",", line], parameters)]), ifBreak(","), softline, ")"];
}

function operationComment(operation: Operation): readonly string[] {
  return [
    `${operation.summary}.`,
    ...(operation.description === null ? [] : [operation.description]),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
}

function renderMethod(scope: Scope, operation: Operation, imports: ImportSet): string {
  const names = namesOf(scope, operation);
  const kind = requestKind(scope, operation);
  const inner: Layout = [
    "call",
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
    `: APIPromise<${names.response}> {`,
  ]);
  const body: Layout = ["return unwrap", bracketed("(", [inner], ")"), ";"];
  return [comment, renderLayout(head, 1), renderLayout(body, 2), "  }"].join("\n");
}

const requestArgument = (kind: "optional" | "required"): string =>
  kind === "optional" ? "request ?? {}" : "request";

/** One module a standalone function. */
export const emitFunctions = (scope: Scope): readonly OutputFile[] =>
  allOperations(scope.model).map((operation) => {
    const names = namesOf(scope, operation);
    const imports = new ImportSet();
    const core = imports.type("../core.js", `${scope.options.className}Core`);
    imports.type(`${LIB}/client.js`, "RequestOptions");
    imports.type(`${LIB}/result.js`, "APIPromise");
    imports.type(`${LIB}/result.js`, "Result");
    imports.value(`${LIB}/call.js`, "call");
    imports.value(`../namespaces/${names.module}.js`, names.descriptor);
    importOperation(imports, names.method, names.response);
    importOperation(imports, names.method, names.error);
    const kind = requestKind(scope, operation);
    const head: Layout = group([
      `export function ${names.func}`,
      signature(scope, operation, imports, `client: ${core}`),
      ": ",
      typeArguments("APIPromise", [typeArguments("Result", [names.response, names.error])]),
      " {",
    ]);
    const body: Layout = [
      "return call",
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
  });

/** The error classes: one for each schema that is the body of an error. */
export function emitErrors(scope: Scope): readonly OutputFile[] {
  const imports = new ImportSet();
  const classes = [...scope.errorClasses].map(([declaration, name]) => {
    const type = typeNameOf(scope, declaration);
    imports.type(`../models/${type}.js`, type);
    const alias = type === name ? `${type}Body` : type;
    return {
      name,
      body: alias,
      comment: renderDocComment([`An error whose body is \`${declaration}\`.`]).join("\n"),
      import:
        type === name
          ? `import type { ${type} as ${alias} } from "../models/${type}.js";`
          : `import type { ${type} } from "../models/${type}.js";`,
    };
  });
  const { renderer } = scope.kit;
  const origin = "#/components/schemas";
  return [
    buildFile(
      "src/errors/classes.ts",
      renderer("errors", {
        imports: classes.map((entry) => entry.import).sort(),
        classes: classes.map(({ name, body, comment }) => ({ name, body, comment })),
      }),
      origin,
    ),
    buildFile(
      "src/errors/index.ts",
      renderer("errors-index", { alias: `${scope.options.className}Error` }),
      origin,
    ),
  ];
}
