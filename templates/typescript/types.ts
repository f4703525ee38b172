/** `src/models` and `src/operations`: one module a type. */
import { type Text, untrusted } from "../../generator/values.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  assignment,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  renderLayout,
  softline,
  typeArguments,
  type Layout,
} from "../../generator/lang/layout.ts";
import { renderDocComment, renderKey, renderString } from "../../generator/lang/typescript.ts";
import { findResource, type InstructionResource } from "../../generator/model/instructions.ts";
import type {
  Operation,
  RequestBody,
  TypeDeclaration,
  TypeRef,
} from "../../generator/model/model.ts";
import { takesInstructions } from "./bodies.ts";
import { patchNames } from "./patch-names.ts";
import {
  allOperations,
  failures,
  bodyName,
  importType,
  namesOf,
  successes,
  typeNameOf,
  type Scope,
} from "./scope.ts";
import { buildWireType, commentOf, type WireOptions } from "./wire.ts";

/** One module for each declared schema, and an index. */
export function emitModels(scope: Scope): readonly OutputFile[] {
  const names = scope.model.types.map((declaration) => typeNameOf(scope, declaration.name));
  return [
    ...scope.model.types.map((declaration) => scope.kit.units.file(emitModel, scope, declaration)),
    emitIndex(
      scope,
      "models",
      names.map((name) => [name, [name]]),
    ),
  ];
}

function emitIndex(
  scope: Scope,
  folder: string,
  modules: readonly (readonly [string, readonly string[]])[],
): OutputFile {
  const exports = modules.map(([file]) => `export type * from "./${file}.js";`);
  return buildFile(
    `src/${folder}/index.ts`,
    scope.kit.renderer("index", { exports: exports.length === 0 ? ["export {};"] : exports }),
    "#/components/schemas",
  );
}

function emitModel(scope: Scope, declaration: TypeDeclaration): OutputFile {
  const name = typeNameOf(scope, declaration.name);
  const imports = new ImportSet();
  const options: WireOptions = {
    // A type that both sides use stays open: what was read can be sent back.
    open: declaration.usedInResponses || !declaration.usedInRequests,
    reference: importType(scope, imports, "models", { self: name }),
  };
  const comment = renderDocComment(
    commentOf({ ...declaration, defaultValue: undefined }).length > 0
      ? commentOf({ ...declaration, defaultValue: undefined })
      : [`\`${declaration.name}\` of the API.`],
  );
  const text = renderDeclaration(name, declaration.type, options);
  return buildFile(
    `src/models/${name}.ts`,
    scope.kit.renderer("module", {
      imports: imports.render() || null,
      declarations: [[...comment, text].join("\n")],
    }),
    declaration.pointer,
  );
}

/** `export interface` where the type is an object, else `export type`. */
function renderDeclaration(name: string, type: TypeRef, options: WireOptions): string {
  const wire = buildWireType(type, options);
  return wire.members === null
    ? renderAlias(name, wire.layout)
    : renderLayout([`export interface ${name} {`, indent([hardline, wire.members]), hardline, "}"]);
}

/** `export type name = …`. */
export const renderAlias = (name: string, layout: Layout): string =>
  renderLayout(
    typeof layout === "string"
      ? [assignment(`export type ${name}`, layout), ";"]
      : group([`export type ${name} = `, layout, ";"]),
  );

/** One module for each operation: request, response, error. */
export function emitOperations(scope: Scope): readonly OutputFile[] {
  const operations = allOperations(scope.model);
  const modules = operations.map((operation) => {
    const names = namesOf(scope, operation);
    return [names.method, []] as const;
  });
  return [
    ...operations.map((operation) => scope.kit.units.file(emitOperation, scope, operation)),
    emitIndex(
      scope,
      "operations",
      [...modules].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ];
}

function emitOperation(scope: Scope, operation: Operation): OutputFile {
  const names = namesOf(scope, operation);
  const imports = new ImportSet();
  const declarations = [
    ...renderRequest(scope, operation, imports),
    renderResponse(scope, operation, imports),
    renderError(scope, operation, imports),
    ...renderItem(scope, operation, imports),
  ];
  return buildFile(
    `src/operations/${names.method}.ts`,
    scope.kit.renderer("module", { imports: imports.render() || null, declarations }),
    operation.pointer,
  );
}

/** Whether a call needs a request object at all, and whether it may be left out. */
export function requestKind(scope: Scope, operation: Operation): "none" | "optional" | "required" {
  const { fields, bodyKey } = namesOf(scope, operation);
  if (fields.length === 0 && bodyKey === null) return "none";
  const required =
    fields.some(({ parameter }) => parameter.required) || operation.body?.required === true;
  return required ? "required" : "optional";
}

function renderRequest(scope: Scope, operation: Operation, imports: ImportSet): readonly string[] {
  const names = namesOf(scope, operation);
  if (requestKind(scope, operation) === "none") return [];
  const wire: WireOptions = {
    open: false,
    reference: importType(
      scope,
      imports,
      "other",
      namesOf(scope, operation),
      errorNames(scope, operation),
    ),
  };
  const fields = names.fields.map(({ key, parameter }): Layout => {
    const type = buildWireType(parameter.type, {
      ...wire,
      orUndefined: !parameter.required,
    }).layout;
    return renderField(commentOf(parameter), key, parameter.required, type);
  });
  const body = renderBody(scope, operation, wire, imports);
  const members = body === null ? fields : [...fields, body];
  const comment = renderDocComment([`Request of \`${names.method}\`.`]).join("\n");
  return [
    `${comment}\n${renderLayout([
      `export interface ${names.request} {`,
      indent([hardline, join(hardline, members)]),
      hardline,
      "}",
    ])}`,
  ];
}

function renderBody(
  scope: Scope,
  operation: Operation,
  wire: WireOptions,
  imports: ImportSet,
): Layout | null {
  const { bodyKey } = namesOf(scope, operation);
  const { body } = operation;
  if (body === null || bodyKey === null) return null;
  const resource = takesInstructions(scope, operation)
    ? findResource(scope.model.instructions, operation.id)
    : undefined;
  const described = body.contents
    .filter(({ mediaType }) => !isOurs(scope, resource, mediaType))
    .map(({ type }) => type);
  const { pointer } = body;
  const own: TypeRef = { kind: "named", name: OWN_BODY, pointer };
  const variants = resource === undefined ? described : [...described, own];
  const [only] = variants;
  const type: TypeRef =
    variants.length === 1 && only !== undefined
      ? only
      : { kind: "union", variants, match: "any", discriminator: null, pointer };
  const reference = (name: Text): string =>
    resource === undefined || name !== OWN_BODY
      ? wire.reference(name)
      : imports.type(`../patches/${patchNames(resource).module}.js`, patchNames(resource).body);
  return renderField(
    [body.description ?? "", noteOf(scope, body, resource)],
    bodyKey,
    body.required,
    buildWireType(type, { ...wire, reference, orUndefined: !body.required }).layout,
  );
}

/** Name under which the body of a patch is referred to; none of a schema. */
const OWN_BODY = untrusted("#patch");

/** Whether nobody but our catalogue says that a body has this media type. */
const isOurs = (
  { model }: Scope,
  resource: InstructionResource | undefined,
  mediaType: Text,
): boolean => resource?.otherBodies === true && mediaType === model.instructions?.mediaType;

function noteOf(
  { model }: Scope,
  { contents }: RequestBody,
  resource: InstructionResource | undefined,
): Text {
  const [first = "", ...others] = contents.map((content) => content.mediaType);
  if (resource === undefined) {
    return `Sent as ${first}${others.length > 0 ? `, or as the call's content-type header says: ${others.join(", ")}` : ""}.`;
  }
  const own = `Made by \`${patchNames(resource).factory}\`, or written out.`;
  return others.length === 0
    ? `${own} Sent as ${first}.`
    : `${own} Instructions are sent as ${model.instructions?.mediaType ?? ""}, other forms as ${first}.`;
}

function renderField(
  comment: readonly Text[],
  key: string,
  required: boolean,
  type: Layout,
): Layout {
  return [
    ...renderDocComment(comment, 1).flatMap((row) => [row.replace(/^ {2}/, ""), hardline]),
    renderKey(key),
    required ? ": " : "?: ",
    type,
    ";",
  ];
}

/** Alternatives, one a line where they do not fit. */
export const unionOf = (types: readonly Layout[]): Layout =>
  group(indent([softline, group([ifBreak("| "), join([line, "| "], [...types])])]));

const uniqueLayouts = (layouts: readonly Layout[]): readonly Layout[] => [
  ...new Map(layouts.map((layout) => [renderLayout(layout), layout])).values(),
];

/** Types of the successes, in order of status and without repetition. */
function renderResponse(scope: Scope, operation: Operation, imports: ImportSet): string {
  const names = namesOf(scope, operation);
  const wire: WireOptions = {
    open: true,
    reference: importType(
      scope,
      imports,
      "other",
      namesOf(scope, operation),
      errorNames(scope, operation),
    ),
  };
  const printed = successes(operation).map((response): Layout => {
    const [content] = response.contents;
    if (content === undefined) return "undefined";
    switch (content.kind) {
      case "json":
        return renderJson(operation, buildWireType(content.type, wire).layout, imports);
      case "binary":
      case "multipart":
        return "Blob";
      case "text":
      case "form":
        return "string";
    }
  });
  const unique = uniqueLayouts(printed);
  const onlyNothing = unique.every((layout) => layout === "undefined");
  const comment = renderDocComment([`What \`${names.method}\` gives.`]).join("\n");
  const type = onlyNothing ? "void" : unique.length === 1 ? (unique[0] ?? "") : unionOf(unique);
  return `${comment}\n${renderAlias(names.response, type)}`;
}

/** What the pages of a collection hold. */
function renderItem(scope: Scope, operation: Operation, imports: ImportSet): readonly string[] {
  const { paging } = operation;
  if (paging === null) return [];
  const names = namesOf(scope, operation);
  const wire: WireOptions = {
    open: true,
    reference: importType(scope, imports, "other", names, errorNames(scope, operation)),
  };
  const comment = renderDocComment([`One item of what \`${names.method}\` goes through.`]);
  return [
    `${comment.join("\n")}\n${renderAlias(names.item, buildWireType(paging.item, wire).layout)}`,
  ];
}
/** The type of a success, which some operations give in part only. */
const renderJson = ({ partialFailures }: Operation, type: Layout, imports: ImportSet): Layout =>
  partialFailures === null
    ? type
    : typeArguments(imports.type("../lib/partial.js", "WithFailures"), [
        type,
        renderString(partialFailures),
      ]);

/** Classes that stand in the module of an operation under their own names; a body of the same name goes by another. */
const errorNames = (scope: Scope, operation: Operation): readonly string[] => [
  ...errorClassesOf(scope, operation).map(([, name]) => name),
  "APIError",
  "ClientError",
];

/** Every error a call can end with. */
function renderError(scope: Scope, operation: Operation, imports: ImportSet): string {
  const names = namesOf(scope, operation);
  const classes = errorClassesOf(scope, operation).map(([, name]) => name);
  const unique = [...new Set(classes)].sort();
  const all = [...unique, "APIError", "ClientError"].map((name) =>
    imports.type("../errors/index.js", name),
  );
  const comment = renderDocComment([`What \`${names.method}\` can fail with.`]).join("\n");
  return `${comment}\n${renderAlias(names.error, unionOf(all))}`;
}

/** Status key → error class, for the documented failures whose body has a class. */
export function errorClassesOf(
  scope: Scope,
  operation: Operation,
): readonly (readonly [string, string])[] {
  return failures(operation).flatMap((response) => {
    const name = bodyName(response)[0];
    const type = name === undefined ? undefined : scope.errorClasses.get(name);
    return type === undefined ? [] : [[statusKey(response.status), type] as const];
  });
}

/** Key of a status in a descriptor: `200`, `4XX`, `default`. */
export function statusKey(status: Operation["responses"][number]["status"]): string {
  switch (status.kind) {
    case "code":
      return String(status.code);
    case "range":
      return `${status.hundreds}XX`;
    case "default":
      return "default";
  }
}
