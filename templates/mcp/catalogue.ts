/** The model's operations as the server's data. */
import type { Text, Hostile } from "../../generator/values.ts";
import { renderRequestKey } from "../../generator/lang/typescript.ts";
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
import {
  buildToolNames,
  clientBodyKey,
  clientMethod,
  clientNamespace,
  toolsetOf,
} from "./names.ts";
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
  const body = buildBody(scope, operation, resource);
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
    parameters: operation.parameters
      .filter((parameter) => !isConstant(parameter))
      .map((parameter) => buildParameter(scope, parameter)),
    ...(body === null ? {} : { body }),
    ...(paging === null ? {} : { paging: buildPaging(paging) }),
    ...(answer === null ? {} : { answer: definitionName(scope.model.instructions, answer) }),
    ...(method === "post" && isAdditive(operation) ? { additive: true } : {}),
    ...(isIdempotent(operation) ? { idempotent: true } : {}),
    ...(operation.stability === "beta" ? { beta: true } : {}),
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(resource === undefined
      ? {}
      : { instructions: resource.instructions.map(({ kind }) => kind) }),
    call: [clientNamespace(group), clientMethod(operation)],
  };
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

/** A header with one allowed value is sent by the client. */
const isConstant = ({ type, required, location }: Parameter): boolean =>
  required &&
  location === "header" &&
  type.kind === "literal" &&
  type.extent !== "open" &&
  type.values.length === 1;

function buildParameter({ schema }: Scope, parameter: Parameter): Hostile<ParameterEntry> {
  const { name, location, required, description } = parameter;
  const key = renderRequestKey(name);
  return {
    name,
    in: location,
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
): Hostile<BodyEntry> | null {
  const { body } = operation;
  const key = clientBodyKey(operation, scope.types);
  if (body === null || key === null) return null;
  const files = body.contents.flatMap(({ type }) => fileProperties(scope, type));
  return {
    ...(body.required ? { required: true } : {}),
    schema: withInstructions(scope, operation, bodySchema(scope, operation, resource)),
    key,
    ...(files.length === 0 ? {} : { files }),
  };
}

/** All forms of a body; one of instructions says which there are. */
function bodySchema(
  scope: Scope,
  { body }: Operation,
  resource: InstructionResource | undefined,
): Schema {
  const contents = body?.contents ?? [];
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
  properties
    .filter(({ type }) => type.kind === "scalar" && type.scalar === "binary")
    .map(({ name }) => name);

function buildPaging(paging: Paging): Hostile<PagingEntry> {
  const { style, parameter, items, total, next, size } = paging;
  const from = fromOf(paging);
  return {
    style,
    parameter,
    ...(size === null ? {} : { size: size.parameter }),
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
