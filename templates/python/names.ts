/** Public names of the Python flavor. */
import { fail } from "../../generator/diagnostics.ts";
import { argumentName, attributeName, className, snakeCase } from "../../generator/lang/python.ts";
import {
  assignNames,
  pascalCase,
  shortenName,
  spellComparisons,
} from "../../generator/lang/words.ts";
import type {
  ApiModel,
  Content,
  Group,
  ObjectType,
  Operation,
  Parameter,
  Property,
  TypeDeclaration,
  TypeRef,
} from "../../generator/model/model.ts";
import { constantOf } from "../../generator/model/exchange.ts";
import { compareText, type Text } from "../../generator/values.ts";
import {
  buildModels,
  nameProperties,
  objectOf,
  type Model,
} from "../../generator/lang/python-models.ts";
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

/** Whether the simplest call gives it: a body of several forms can be given in parts as well, but is needed. */
export const isNeeded = (operation: Operation, { required, source }: Argument): boolean =>
  required || (source.kind === "body" && operation.body?.required === true);

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
  readonly operations: ReadonlyMap<Text, OperationNames>;
  /** Declaration, or operation with a body of its own → model. */
  readonly models: ReadonlyMap<Text, Model>;
}

/** Members of every client. */
const CLIENT_MEMBERS = new Set(
  "aclose async_http_client budget close credential gate http_client log rate_limit read_key read_key_async settings".split(
    " ",
  ),
);

/** Members of every namespace. */
const NAMESPACE_MEMBERS = new Set(["iterate", "raw"]);

export function buildNames(model: ApiModel, options: PythonOptions): Names {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const models = buildModels(model);
  assertUnique(
    "model",
    [...models.values()].map(({ name, pointer }) => [name.toLowerCase(), pointer]),
  );
  const operations = new Map(
    model.groups.flatMap((group) =>
      group.operations.map((operation): readonly [Text, OperationNames] => {
        const object = bodyObject(model, operation, types);
        const method =
          (Object.hasOwn(options.methods, operation.id) ? options.methods[operation.id] : null) ??
          joinWords(operation.words);
        return [
          operation.id,
          {
            method: NAMESPACE_MEMBERS.has(method) ? `${method}_` : attributeName(method),
            constant: `_${method.toUpperCase()}`,
            namespace: attributeOf(group),
            arguments: buildArguments(
              operation,
              object,
              object === null ? buildFormProperties(model, operation, types) : [],
            ),
            bodyModel: object === null ? null : bodyModelOf(operation, models),
          },
        ];
      }),
    ),
  );
  const namespaces = buildNamespaces(model, options, operations);
  for (const namespace of namespaces) assertMethods(namespace, operations);
  const same = namespaces.find(({ type }) => type === options.className);
  if (same !== undefined)
    fail("FF1501", {
      ...(same.group === null ? {} : { pointer: same.group.pointer }),
      problem: `The class name ${same.type} is also that of the client`,
      remedy: "Give the option flavors.python.className another value",
    });
  return { namespaces, operations, models };
}

/** The object whose properties are the arguments; `null` where the body has several forms, or is none. */
function bodyObject(
  model: ApiModel,
  { body }: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): ObjectType | null {
  const [first, ...others] = body?.contents ?? [];
  if (first === undefined) return null;
  const isSame = ({ mediaType, type }: Content): boolean =>
    mediaType === model.instructions?.mediaType || isSameType(type, first.type);
  return others.every(isSame) ? objectOf(first.type, types) : null;
}

/** Whether two types are written alike, wherever they stand. */
const isSameType = (a: TypeRef, b: TypeRef): boolean => {
  const text = (type: TypeRef): string =>
    JSON.stringify(type, (key, value: unknown) => (key === "pointer" ? undefined : value));
  return text(a) === text(b);
};

const joinWords = (words: readonly string[]): string => snakeCase(words.join("_"));

const attributeOf = (group: Group): string => {
  const name = shortenName(attributeName(joinWords(group.words)));
  return CLIENT_MEMBERS.has(name) ? `${name}_` : name;
};

/** Class of an object body: the declared one, or one that was made for the operation. */
function bodyModelOf(operation: Operation, models: ReadonlyMap<Text, Model>): string | null {
  const type = operation.body?.contents[0]?.type;
  const bare = type?.kind === "nullable" ? type.type : type;
  const key = bare?.kind === "named" ? bare.name : operation.id;
  return models.get(key)?.name ?? null;
}

/** Properties of the objects that a body of several forms can be; none of them is needed in every form. */
function buildFormProperties(
  model: ApiModel,
  { body }: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): readonly Property[] {
  const [first, ...others] = body?.contents ?? [];
  if (first?.kind !== "json") return [];
  const patches = others.filter(({ mediaType }) => mediaType === model.instructions?.mediaType);
  const found = [first, ...patches]
    .flatMap(({ type }) => listVariants(type, types))
    .flatMap((variant) => objectOf(variant, types)?.properties ?? []);
  return [...new Set(found.map(({ name }) => name))].sort(compareText).flatMap((name) => {
    const same = found.filter((property) => property.name === name);
    const [property] = same;
    if (property === undefined) return [];
    const type: TypeRef = {
      kind: "union",
      variants: same.map((each) => each.type),
      match: "any",
      discriminator: null,
      pointer: property.pointer,
    };
    return [{ ...property, type, required: false }];
  });
}

/** The variants of a union, of those inside of it too; any other type alone. */
function listVariants(
  type: TypeRef,
  types: ReadonlyMap<Text, TypeDeclaration>,
  seen: readonly Text[] = [],
): readonly TypeRef[] {
  switch (type.kind) {
    case "union":
      return type.variants.flatMap((variant) => listVariants(variant, types, seen));
    case "nullable":
      return listVariants(type.type, types, seen);
    case "named": {
      const declared = types.get(type.name)?.type;
      return declared === undefined || declared.kind === "object" || seen.includes(type.name)
        ? [type]
        : listVariants(declared, types, [...seen, type.name]);
    }
    default:
      return [type];
  }
}

/**
 * Arguments in the order of the published client: what the body needs, what the address needs, then what is optional of
 * each. A parameter that shares its name with a property of the body gives way; where the body has several forms, the
 * property does, for there is another way to give it.
 */
function buildArguments(
  operation: Operation,
  object: ObjectType | null,
  forms: readonly Property[],
): readonly Argument[] {
  const required = operation.body?.required === true;
  const parameterNames = new Set(operation.parameters.map(({ name }) => safeArgument(name)));
  const properties = nameProperties(
    [
      ...(object?.properties ?? []),
      ...forms.filter(({ name }) => !parameterNames.has(safeArgument(name))),
    ].filter(({ readOnly }) => !readOnly),
    safeArgument,
  ).map(({ name, property }): Argument => ({
    name,
    required: required && property.required,
    source: { kind: "property", property },
  }));
  const whole: readonly Argument[] =
    operation.body === null || object !== null
      ? []
      : [
          {
            name: "body",
            required: required && properties.length === 0,
            source: { kind: "body" },
          },
        ];
  const body = [...whole, ...properties];
  const asked = operation.parameters.filter((parameter) => constantOf(parameter) === null);
  const names = assignNames(
    asked.map(buildWish),
    body.map(({ name }) => name),
  );
  const parameters = asked.map((parameter, i): Argument => ({
    name: names[i] ?? "",
    required: parameter.required,
    source: { kind: "parameter", parameter },
  }));
  const pick = (all: readonly Argument[], isRequired: boolean): readonly Argument[] =>
    all.filter((argument) => argument.required === isRequired);
  return [
    ...pick(body, true),
    ...pick(parameters, true),
    ...pick(body, false),
    ...pick(parameters, false),
  ];
}

const safeArgument = (wireName: Text): string => {
  const name = argumentName(wireName);
  return name === "self" || name === "request_options" ? `${name}_` : name;
};

/** The own name of a parameter, with comparisons spelled out, and with its place before it. */
function buildWish({ name, location }: Parameter): readonly [string, ...string[]] {
  const own = safeArgument(name);
  const spelled = safeArgument(spellComparisons(name));
  return [own, spelled, `${location}_${own.replace(/^_/, "")}`];
}

function buildNamespaces(
  model: ApiModel,
  options: PythonOptions,
  operations: ReadonlyMap<Text, OperationNames>,
): readonly NamespaceNames[] {
  const byId = new Map<Text, Operation>(
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
  operations: ReadonlyMap<Text, OperationNames>,
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
          'Decide on another: "methods" of the flavor\'s names, or the file that the configuration calls "names"',
      });
    }
    seen.set(name, pointer);
  }
}
