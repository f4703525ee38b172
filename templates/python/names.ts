/** Public names of the Python flavor. */
import { fail } from "../../generator/diagnostics.ts";
import { argumentName, attributeName, className, snakeCase } from "../../generator/lang/python.ts";
import { pascalCase } from "../../generator/lang/words.ts";
import type {
  ApiModel,
  Group,
  ObjectType,
  Operation,
  Parameter,
  Property,
} from "../../generator/model/model.ts";
import { buildModels, nameProperties, objectOf, type Model } from "./models.ts";
import type { PythonOptions } from "./options.ts";

/** One keyword argument of a method. */
export interface Argument {
  readonly name: string;
  readonly required: boolean;
  readonly source:
    | { readonly kind: "parameter"; readonly parameter: Parameter }
    | { readonly kind: "property"; readonly property: Property }
    /** The whole body. */
    | { readonly kind: "body" };
}

export interface OperationNames {
  /** `get_feature_flag` */
  readonly method: string;
  /** `_GET_FEATURE_FLAG`, the variable of its description. */
  readonly constant: string;
  /** Namespace it is defined in. */
  readonly namespace: string;
  readonly arguments: readonly Argument[];
  /** Model whose fields are the arguments; `null`: there is no body, or it is one argument. */
  readonly bodyModel: string | null;
}

/** A further name of an operation. */
export interface Alias {
  readonly name: string;
  readonly operation: Operation;
}

export interface NamespaceNames {
  /** Property of the client, and module: `feature_flags`. */
  readonly attribute: string;
  /** `FeatureFlagsApi` */
  readonly type: string;
  /** `null` for a namespace of further names only. */
  readonly group: Group | null;
  readonly aliases: readonly Alias[];
}

export interface Names {
  readonly namespaces: readonly NamespaceNames[];
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** Declaration, or operation with a body of its own → model. */
  readonly models: ReadonlyMap<string, Model>;
}

/** Members of every client. */
const CLIENT_MEMBERS = new Set(
  "aclose async_http_client budget close gate http_client log rate_limit read_key read_key_async settings".split(
    " ",
  ),
);

/** Members of every namespace. */
const NAMESPACE_MEMBERS = new Set(["iterate", "raw"]);

export function buildNames(model: ApiModel, options: PythonOptions): Names {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const models = buildModels(model);
  const operations = new Map(
    model.groups.flatMap((group) =>
      group.operations.map((operation): readonly [string, OperationNames] => {
        const body = operation.body?.contents[0];
        const object = body === undefined ? null : objectOf(body.type, types);
        const method = options.methods[operation.id] ?? joinWords(operation.words);
        return [
          operation.id,
          {
            method: NAMESPACE_MEMBERS.has(method) ? `${method}_` : attributeName(method),
            constant: `_${method.toUpperCase()}`,
            namespace: attributeOf(group),
            arguments: buildArguments(operation, object),
            bodyModel: object === null ? null : bodyModelOf(operation, models),
          },
        ];
      }),
    ),
  );
  const namespaces = buildNamespaces(model, options, operations);
  for (const namespace of namespaces) assertMethods(namespace, operations);
  return { namespaces, operations, models };
}

const joinWords = (words: readonly string[]): string => snakeCase(words.join("_"));

const attributeOf = (group: Group): string => {
  const name = attributeName(joinWords(group.words));
  return CLIENT_MEMBERS.has(name) ? `${name}_` : name;
};

/** Class of an object body: the declared one, or one that was made for the operation. */
function bodyModelOf(operation: Operation, models: ReadonlyMap<string, Model>): string | null {
  const type = operation.body?.contents[0]?.type;
  const bare = type?.kind === "nullable" ? type.type : type;
  const key = bare?.kind === "named" ? bare.name : operation.id;
  return models.get(key)?.name ?? null;
}

/**
 * Arguments in the order of the published client: what the body needs, what the address needs, then what is optional of
 * each. A parameter that shares its name with a property of the body gives way.
 */
function buildArguments(operation: Operation, object: ObjectType | null): readonly Argument[] {
  const required = operation.body?.required === true;
  const properties = nameProperties(
    (object?.properties ?? []).filter(({ readOnly }) => !readOnly),
    safeArgument,
  ).map(({ name, property }): Argument => ({
    name,
    required: required && property.required,
    source: { kind: "property", property },
  }));
  const whole: readonly Argument[] =
    operation.body === null || object !== null
      ? []
      : [{ name: "body", required, source: { kind: "body" } }];
  const body = [...whole, ...properties];
  const taken = new Set(body.map(({ name }) => name));
  const parameters = operation.parameters
    .filter((parameter) => constantOf(parameter) === null)
    .map((parameter): Argument => {
      const own = safeArgument(parameter.name);
      const name = taken.has(own) ? `${parameter.location}_${own.replace(/^_/, "")}` : own;
      taken.add(name);
      return {
        name,
        required: parameter.required,
        source: { kind: "parameter", parameter },
      };
    });
  assertUnique(
    "argument",
    [...body, ...parameters].map(({ name }) => [name, operation.pointer]),
  );
  const pick = (all: readonly Argument[], isRequired: boolean): readonly Argument[] =>
    all.filter((argument) => argument.required === isRequired);
  return [
    ...pick(body, true),
    ...pick(parameters, true),
    ...pick(body, false),
    ...pick(parameters, false),
  ];
}

const safeArgument = (wireName: string): string => {
  const name = argumentName(wireName);
  return name === "self" || name === "request_options" ? `${name}_` : name;
};

/** A parameter with exactly one allowed value is sent by the client, not asked for. */
export function constantOf(parameter: Parameter): string | null {
  const { type, required, location } = parameter;
  return required && location === "header" && type.kind === "literal" && type.values.length === 1
    ? String(type.values[0])
    : null;
}

function buildNamespaces(
  model: ApiModel,
  options: PythonOptions,
  operations: ReadonlyMap<string, OperationNames>,
): readonly NamespaceNames[] {
  const byId = new Map(
    model.groups.flatMap((group) => group.operations).map((operation) => [operation.id, operation]),
  );
  const aliases = new Map<string, Alias[]>();
  for (const [path, id] of Object.entries(options.aliases)) {
    const [tag = "", name = ""] = path.split(".");
    const operation = byId.get(id);
    // Names outlive operations: a description without one has no method to give the name to.
    if (operation === undefined) continue;
    const namespace = snakeCase(tag);
    const own = operations.get(id);
    if (own?.method === name && own.namespace === namespace) continue;
    aliases.set(namespace, [...(aliases.get(namespace) ?? []), { name, operation }]);
  }
  const own = model.groups.map((group) => ({
    attribute: attributeOf(group),
    type: `${className(pascalCase(group.words))}Api`,
    group,
    aliases: aliases.get(attributeOf(group)) ?? [],
  }));
  const known = new Set(own.map(({ attribute }) => attribute));
  const further = [...aliases]
    .filter(([attribute]) => !known.has(attribute))
    .map(([attribute, list]) => ({
      attribute,
      type: `${className(pascalCase(attribute.split("_")))}Api`,
      group: null,
      aliases: list,
    }));
  return [...own, ...further].sort((a, b) => (a.attribute < b.attribute ? -1 : 1));
}

/** A method and its asynchronous twin must not meet another pair. */
function assertMethods(
  { attribute, group, aliases }: NamespaceNames,
  operations: ReadonlyMap<string, OperationNames>,
): void {
  const methods = [
    ...(group?.operations ?? []).map((operation) => ({
      name: operations.get(operation.id)?.method ?? "",
      operation,
    })),
    ...aliases,
  ];
  assertUnique(
    "method",
    methods.flatMap(({ name, operation }) => [
      [`${attribute}.${name}`, operation.pointer],
      [`${attribute}.a${name}`, operation.pointer],
    ]),
  );
}

export function assertUnique(what: string, entries: readonly (readonly [string, string])[]): void {
  const seen = new Map<string, string>();
  for (const [name, pointer] of entries) {
    const other = seen.get(name);
    if (other !== undefined) {
      fail("FF1501", {
        pointer,
        problem: `The ${what} name ${name} is also that of ${other}`,
        remedy:
          'Decide on another: "methods" of the python flavor\'s names, or spec/names.lock.json',
      });
    }
    seen.set(name, pointer);
  }
}
