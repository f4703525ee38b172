/** The model's operations as the server's data. */
import { untrusted, type Hostile, type Text, type Untrusted } from "../../generator/values.ts";
import { buildRequestKeys, type RequestField } from "../../generator/lang/typescript-requests.ts";
import { assignNames } from "../../generator/lang/words.ts";
import { findResource, type InstructionResource } from "../../generator/model/instructions.ts";
import type {
  ApiModel,
  Group,
  ObjectType,
  Operation,
  Paging,
  Parameter,
  TypeDeclaration,
  TypeRef,
} from "../../generator/model/model.ts";
import type { McpOptions } from "./options.ts";
import { buildToolNames, clientMethod, clientNamespace, toolsetOf } from "./names.ts";
import { definitionName, instructionName, schemaBuilder } from "./schemas.ts";
import type {
  BodyEntry,
  OperationEntry,
  OperationKind,
  PagingEntry,
  ParameterEntry,
  Schema,
} from "./overlay/src/catalogue-types.ts";

interface Scope {
  readonly model: ApiModel;
  readonly options: McpOptions;
  readonly names: ReadonlyMap<Text, string>;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
  readonly schema: (type: TypeRef) => Schema;
}

/** Builds the entries of all operations, in the model's order. */
export function buildCatalogue(
  model: ApiModel,
  options: McpOptions,
): readonly Hostile<OperationEntry>[] {
  const scope: Scope = {
    model,
    options,
    names: buildToolNames(model),
    types: new Map(model.types.map((type) => [type.name, type])),
    schema: schemaBuilder(model, "request"),
  };
  return model.groups.flatMap((group) =>
    group.operations.map((operation) => buildEntry(scope, group, operation)),
  );
}

function buildEntry(scope: Scope, group: Group, operation: Operation): Hostile<OperationEntry> {
  const { method, paging } = operation;
  const resource = findResource(scope.model.instructions, operation.id);
  const { fields, bodyKey } = buildRequestKeys(operation, scope.types);
  const names = nameArguments(fields.map(({ parameter }) => parameter));
  const argumentOf = (wire: Text): Text =>
    fields.flatMap(({ parameter }) =>
      parameter.location === "query" && parameter.name === wire ? (names.get(parameter) ?? []) : [],
    )[0] ?? wire;
  const body = buildBody(scope, operation, resource, bodyKey);
  const answer = answerType(operation);
  return {
    name: scope.names.get(operation.id) ?? operation.id,
    id: operation.id,
    method: method.toUpperCase(),
    path: operation.path,
    toolset: toolsetOf(group.tag, scope.options),
    tag: group.tag,
    kind: kindOf(operation),
    summary: operation.summary,
    ...(operation.description === null ? {} : { description: operation.description }),
    parameters: fields.map((field) =>
      buildParameter(scope, field, names.get(field.parameter) ?? field.parameter.name),
    ),
    ...(body === null ? {} : { body }),
    ...(paging === null ? {} : { paging: buildPaging(paging, argumentOf) }),
    ...(answer === null ? {} : { answer: definitionName(scope.model.instructions, answer) }),
    ...(method === "post" && isAdditive(operation) ? { additive: true } : {}),
    ...(isIdempotent(operation) ? { idempotent: true } : {}),
    ...(operation.stability === "beta" ? { beta: true } : {}),
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(isOpen(scope.model, operation) ? { open: true } : {}),
    ...(resource === undefined
      ? {}
      : { instructions: resource.instructions.map(({ kind }) => kind) }),
    call: [clientNamespace(group), clientMethod(operation)],
  };
}

/** Whether an operation can be called without a credential. */
function isOpen({ security }: ApiModel, operation: Operation): boolean {
  const alternatives = operation.security ?? security;
  return alternatives.length === 0 || alternatives.some((names) => names.length === 0);
}

function kindOf({ method, effect }: Operation): OperationKind {
  switch (effect) {
    case "read":
    case "write":
      return effect;
    case "destroy":
      return "delete";
    case null:
      return ["get", "head", "options", "trace"].includes(method)
        ? "read"
        : method === "delete"
          ? "delete"
          : "write";
  }
}

/** A POST makes something new, unless it is known to destroy. */
const isAdditive = ({ effect }: Operation): boolean => effect !== "destroy" && effect !== "read";

const isIdempotent = ({ idempotent, method }: Operation): boolean =>
  idempotent ?? (method === "put" || method === "delete");

/**
 * Names of the arguments of an operation's tool: the wire's. Of two parameters with one name, that of the path keeps it.
 */
export function nameArguments(parameters: readonly Parameter[]): ReadonlyMap<Parameter, Untrusted> {
  const ordered = [
    ...parameters.filter(({ location }) => location === "path"),
    ...parameters.filter(({ location }) => location !== "path"),
  ];
  const names = assignNames(
    ordered.map(({ name, location }) => [name, untrusted(`${location}_${name}`)]),
  );
  return new Map(ordered.map((parameter, i) => [parameter, names[i] ?? parameter.name]));
}

function buildParameter(
  { schema }: Scope,
  { key, parameter }: RequestField,
  name: Text,
): Hostile<ParameterEntry> {
  const { location, required, description } = parameter;
  return {
    name,
    in: location,
    ...(name === parameter.name ? {} : { wire: parameter.name }),
    ...(required ? { required } : {}),
    schema: schema(parameter.type),
    ...(description === null ? {} : { description }),
    ...(key === name ? {} : { key }),
  };
}

function buildBody(
  scope: Scope,
  operation: Operation,
  resource: InstructionResource | undefined,
  key: string | null,
): Hostile<BodyEntry> | null {
  const { body } = operation;
  if (body === null || key === null) return null;
  const [first] = body.contents;
  const files = first?.kind === "multipart" ? fileProperties(scope, first.type) : [];
  return {
    ...(body.required ? { required: true } : {}),
    schema: withInstructions(scope, operation, bodySchema(scope, operation, resource)),
    key,
    ...(files.length === 0 ? {} : { files }),
    ...(first?.kind === "binary" ? { bytes: true } : {}),
  };
}

/** All forms of a body; one of instructions says which there are. */
function bodySchema(
  scope: Scope,
  { body }: Operation,
  resource: InstructionResource | undefined,
): Schema {
  const contents = body?.contents ?? [];
  // Whatever a schema says of bytes, an assistant has nothing but text.
  if (contents[0]?.kind === "binary") return { type: "string" };
  if (resource === undefined) return scope.schema(contents[0]?.type as TypeRef);
  const others = resource.otherBodies ? contents.slice(0, 1) : [];
  const variants = others.flatMap(({ type }) => (type.kind === "union" ? type.variants : [type]));
  const patch = patchSchema(resource);
  return variants.length === 0 ? patch : { anyOf: [patch, ...variants.map(scope.schema)] };
}

const patchSchema = (resource: InstructionResource): Schema => ({
  type: "object",
  properties: {
    ...(resource.environmentKey === "none" ? {} : { environmentKey: { type: "string" } }),
    comment: { type: "string" },
    instructions: { type: "array", items: { $ref: `#/$defs/${instructionName(resource)}` } },
  },
  required: [...(resource.environmentKey === "required" ? ["environmentKey"] : []), "instructions"],
});

/** A body with a list of instructions inside, as the operations that ask for approval take it. */
function withInstructions(scope: Scope, { id }: Operation, schema: Schema): Schema {
  const { instructions } = scope.model;
  const accepting = instructions?.accepts.find(({ operation }) => operation === id);
  if (instructions === null || accepting === undefined) return schema;
  const refs = instructions.resources
    .filter(({ name }) => accepting.resources.includes(name))
    .map((resource) => ({ $ref: `#/$defs/${instructionName(resource)}` }));
  return {
    allOf: [
      schema,
      {
        type: "object",
        properties: {
          [accepting.field]: {
            type: "array",
            items: refs.length === 1 ? refs[0] : { anyOf: refs },
          },
        },
      },
    ],
  };
}

/** Properties of a body that hold files. */
function fileProperties({ types }: Scope, type: TypeRef): readonly Text[] {
  const found = type.kind === "named" ? types.get(type.name)?.type : type;
  return found?.kind === "object" ? filesOf(found) : [];
}

const filesOf = ({ properties }: ObjectType): readonly Text[] =>
  properties.filter(({ type }) => isFile(type)).map(({ name }) => name);

/** A file, or a list of them. */
function isFile(type: TypeRef): boolean {
  if (type.kind === "nullable") return isFile(type.type);
  return type.kind === "list"
    ? isFile(type.items)
    : type.kind === "scalar" && type.scalar === "binary";
}

function buildPaging(paging: Paging, argumentOf: (wire: Text) => Text): Hostile<PagingEntry> {
  const { style, parameter, items, total, next, size } = paging;
  const from = fromOf(paging);
  return {
    style,
    parameter: argumentOf(parameter),
    ...(size === null ? {} : { size: argumentOf(size.parameter) }),
    items,
    ...(total === null ? {} : { total }),
    ...(from === null ? {} : { from }),
    ...(next === null ? {} : { next }),
  };
}

function fromOf(paging: Paging): readonly Text[] | null {
  switch (paging.style) {
    case "offset":
      return null;
    case "token":
      return paging.token;
    case "search-after":
    case "keyset":
      return paging.key;
    case "time-window":
      return paging.time;
  }
}

/** Name of the type of a success. */
function answerType({ responses }: Operation): Text | null {
  const success = responses.find(
    ({ status, contents }) =>
      status.kind === "code" && status.code >= 200 && status.code < 300 && contents.length > 0,
  );
  const type = success?.contents[0]?.type;
  return type?.kind === "named" ? type.name : null;
}
