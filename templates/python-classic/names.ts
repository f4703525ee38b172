/** Public names of the classic Python flavor: the rules of the generator whose clients it stands in for. */
import { splitWords } from "../../generator/model/words.ts";
import type { Text } from "../../generator/values.ts";
import { fail } from "../../generator/diagnostics.ts";
import { argumentName, attributeName, className } from "../../generator/lang/python.ts";
import { buildModels, type Model } from "../../generator/lang/python-models.ts";
import { pascalCase, shortenName } from "../../generator/lang/words.ts";
import { constantOf } from "../../generator/model/exchange.ts";
import type {
  ApiModel,
  Group,
  Operation,
  TypeDeclaration,
  TypeRef,
} from "../../generator/model/model.ts";

/** One argument of a method. */
export interface Argument {
  readonly name: string;
  readonly required: boolean;
  /** Where it goes; `field`: into a form. */
  readonly place: "path" | "query" | "header" | "cookie" | "body" | "field";
  /** Name on the wire; empty for a body. */
  readonly wire: Text;
  readonly type: TypeRef;
  readonly description: Text;
  readonly example: TypeDeclaration["example"];
}

export interface OperationNames {
  /** `get_feature_flag` */
  readonly method: string;
  /** `_GET_FEATURE_FLAG`, the variable of its description. */
  readonly constant: string;
  readonly arguments: readonly Argument[];
}

export interface ApiNames {
  /** `FeatureFlagsApi` */
  readonly type: string;
  /** `feature_flags_api` */
  readonly module: string;
  readonly group: Group;
}

/** A class of `model/`. */
export interface ClassicModel {
  readonly name: string;
  readonly module: string;
  readonly description: Text | null;
  readonly pointer: string;
  /** Declaration of a list or map that the class wraps; `null` for all others. */
  readonly wrapped: Text | null;
  readonly base:
    /** A class of the package below. */
    | { readonly kind: "class" }
    /** Another name of a class. */
    | { readonly kind: "alias"; readonly of: string }
    | { readonly kind: "list" | "dict"; readonly items: TypeRef };
}

export interface Names {
  readonly apis: readonly ApiNames[];
  readonly operations: ReadonlyMap<Text, OperationNames>;
  /** Classes of the package below, by declaration or operation. */
  readonly models: ReadonlyMap<Text, Model>;
  readonly classes: readonly ClassicModel[];
}

export function buildNames(model: ApiModel): Names {
  const models = buildModels(model);
  const classes = buildClasses(model, models);
  const apis = model.groups.map((group) => ({
    type: `${className(pascalCase(group.words))}Api`,
    module: shortenName(attributeName(`${group.words.join("_")}_api`)),
    group,
  }));
  const operations = model.groups.flatMap((group) =>
    group.operations.map((operation): readonly [Text, OperationNames] => {
      const method = attributeName(operation.words.join("_"));
      const constant = `_${method.toUpperCase()}`;
      return [
        operation.id,
        { method, constant, arguments: buildArguments(operation, model, models) },
      ];
    }),
  );
  const names = { apis, operations: new Map(operations), models, classes };
  assertNames(names);
  return names;
}

function assertNames({ apis, operations, classes }: Names): void {
  const api = apis.map(({ module, group }) => [module, group.pointer] as const);
  assertUnique("module", api);
  assertUnique(
    "module",
    classes.map(({ module, pointer }) => [module, pointer] as const),
  );
  for (const { group, type } of apis) {
    assertUnique(
      "method",
      group.operations.map(
        ({ id, pointer }) => [`${type}.${operations.get(id)?.method ?? ""}`, pointer] as const,
      ),
    );
  }
}

function assertUnique(what: string, entries: readonly (readonly [string, string])[]): void {
  const seen = new Map<string, string>();
  for (const [name, pointer] of entries) {
    const other = seen.get(name);
    if (other !== undefined) {
      const problem = `The ${what} name ${name} is also that of ${other}`;
      fail("FF1501", {
        pointer,
        problem,
        remedy: 'Decide on another in the file that the configuration calls "names"',
      });
    }
    seen.set(name, pointer);
  }
}

/** Declared lists and maps are classes as well, which callers wrap values in; plain values have none. */
function buildClasses(model: ApiModel, models: ReadonlyMap<Text, Model>): readonly ClassicModel[] {
  const own = [...models.values()].map(({ name, description, pointer }): ClassicModel => {
    const module = shortenName(attributeName(name));
    return { name, module, description, pointer, wrapped: null, base: { kind: "class" } };
  });
  const further = model.types.flatMap((declaration): readonly ClassicModel[] => {
    const base = models.has(declaration.name) ? null : baseOf(declaration.type, models);
    if (base === null) return [];
    const name = className(pascalCase(declaration.words));
    const { description, pointer } = declaration;
    const wrapped = base.kind === "alias" ? null : declaration.name;
    return [
      { name, module: shortenName(attributeName(name)), description, pointer, wrapped, base },
    ];
  });
  return [...own, ...further].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function baseOf(type: TypeRef, models: ReadonlyMap<Text, Model>): ClassicModel["base"] | null {
  switch (type.kind) {
    case "list":
      return { kind: "list", items: type.items };
    case "map":
      return { kind: "dict", items: type.values };
    case "named": {
      const of = models.get(type.name)?.name;
      return of === undefined ? null : { kind: "alias", of };
    }
    case "scalar":
    case "literal":
    case "tuple":
    case "object":
    case "union":
    case "intersection":
    case "nullable":
    case "unknown":
    case "never":
      return null;
  }
}

/** What is required in the order of the description, the body, then what is optional. */
function buildArguments(
  operation: Operation,
  model: ApiModel,
  models: ReadonlyMap<Text, Model>,
): readonly Argument[] {
  const parameters = operation.parameters
    .filter((parameter) => constantOf(parameter) === null)
    .map(({ name, location, required, type, description, deprecated, example }): Argument => ({
      name: argumentName(name),
      wire: name,
      place: location,
      required,
      type,
      description: `${deprecated ? "Deprecated. " : ""}${description ?? ""}`,
      example,
    }));
  const all = [...parameters, ...bodyArguments(operation, model, models)];
  const isPositional = ({ required }: Argument): boolean => required;
  return keepApart([
    ...all.filter(isPositional),
    ...all.filter((argument) => !isPositional(argument)),
  ]);
}

/** Names a method uses itself. */
const RESERVED = ["self", "options"];

/** The first of two arguments of one name keeps it. */
function keepApart(args: readonly Argument[]): readonly Argument[] {
  const taken = new Set(RESERVED);
  return args.map((argument) => {
    let { name } = argument;
    while (taken.has(name)) name += "_";
    taken.add(name);
    return { ...argument, name };
  });
}

/** The body is one argument, named after its type; the fields of a form are arguments of their own. */
function bodyArguments(
  operation: Operation,
  model: ApiModel,
  models: ReadonlyMap<Text, Model>,
): readonly Argument[] {
  const { body } = operation;
  const [content] = body?.contents ?? [];
  if (body === null || content === undefined) return [];
  const isForm = content.kind === "multipart" || content.kind === "form";
  const form = isForm && content.type.kind === "object" ? content.type : null;
  if (form !== null) {
    return form.properties
      .filter(({ readOnly }) => !readOnly)
      .map(({ name, required, type, description, example }) => ({
        name: argumentName(name),
        wire: name,
        place: "field",
        required: body.required && required,
        type,
        description: description ?? "",
        example,
      }));
  }
  const named = nameOfType(content.type, model, models) ?? models.get(operation.id)?.name;
  return [
    {
      name: named === undefined ? "request_body" : argumentName(named),
      wire: "",
      place: "body",
      required: body.required,
      type: content.type,
      description: body.description ?? "",
      example: content.example,
    },
  ];
}

/** Name of a type, of a list's items, of a union's first variant that has one. */
function nameOfType(
  type: TypeRef,
  model: ApiModel,
  models: ReadonlyMap<Text, Model>,
): string | undefined {
  switch (type.kind) {
    case "named": {
      const words =
        model.types.find(({ name }) => name === type.name)?.words ?? splitWords(type.name);
      return models.get(type.name)?.name ?? className(pascalCase(words));
    }
    case "nullable":
      return nameOfType(type.type, model, models);
    case "list":
      return nameOfType(type.items, model, models);
    case "union":
      return type.variants.flatMap((variant) => nameOfType(variant, model, models) ?? [])[0];
    case "scalar":
    case "literal":
    case "tuple":
    case "object":
    case "map":
    case "intersection":
    case "unknown":
    case "never":
      return undefined;
  }
}
