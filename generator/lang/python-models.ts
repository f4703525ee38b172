/** Which types become classes, what they are called and where they stand. */
import type { Text, Untrusted } from "../values.ts";
import { buildInbound } from "./python-inbound.ts";
import { attributeName, className, snakeCase } from "./python.ts";
import { pascalCase, shortenName } from "./words.ts";
import type {
  ApiModel,
  ObjectType,
  Operation,
  Property,
  TypeDeclaration,
  TypeRef,
} from "../model/model.ts";
import { reachableNames, requestTypes, responseTypes } from "../model/usage.ts";
import { compareText } from "../model/words.ts";

export interface Model {
  /** Class. */
  readonly name: string;
  /** Module under `models/`. */
  readonly module: string;
  readonly fields: readonly ModelField[];
  readonly description: Untrusted | null;
  /** Enumerations that requests and responses share are open; those of requests alone are closed. */
  readonly isOpen: boolean;
  readonly pointer: string;
}

export interface ModelField {
  readonly name: string;
  readonly property: Property;
}

type Types = ReadonlyMap<Text, TypeDeclaration>;

/** The object that a type is, `null` for anything else. */
export function objectOf(
  type: TypeRef,
  types: Types,
  seen: readonly Text[] = [],
): ObjectType | null {
  switch (type.kind) {
    case "object":
      return type;
    case "nullable":
      return objectOf(type.type, types, seen);
    case "named": {
      const declaration = types.get(type.name);
      return declaration === undefined || seen.includes(type.name)
        ? null
        : objectOf(declaration.type, types, [...seen, type.name]);
    }
    case "intersection":
      return joinObjects(
        type.pointer,
        type.parts.map((part) => partOf(part, types, seen)),
      );
    case "scalar":
    case "literal":
    case "list":
    case "tuple":
    case "map":
    case "union":
    case "unknown":
    case "never":
      return null;
  }
}

/** A part of an intersection; of a union any variant may be there, so that all its properties are optional. */
function partOf(type: TypeRef, types: Types, seen: readonly Text[]): ObjectType | null {
  if (type.kind !== "union") return objectOf(type, types, seen);
  const joined = joinObjects(
    type.pointer,
    type.variants.map((variant) => objectOf(variant, types, seen)),
  );
  if (joined === null) return null;
  const properties = joined.properties.map((property) => ({ ...property, required: false }));
  return { ...joined, properties };
}

function joinObjects(pointer: string, parts: readonly (ObjectType | null)[]): ObjectType | null {
  const objects = parts.filter((part) => part !== null);
  if (objects.length !== parts.length) return null;
  const properties = new Map(
    objects.flatMap((object) => object.properties).map((property) => [property.name, property]),
  );
  return {
    kind: "object",
    properties: [...properties.values()].sort((a, b) => compareText(a.name, b.name)),
    additional: null,
    closed: false,
    constraints: {},
    pointer,
  };
}

/** Every class: declared objects, and bodies of operations that have no name of their own (under the operation's id). */
export function buildModels(model: ApiModel): ReadonlyMap<Text, Model> {
  const types: Types = new Map(model.types.map((type) => [type.name, type]));
  const modules = buildModules(model, types);
  const declared = model.types.flatMap((type): readonly (readonly [Untrusted, Model])[] => {
    const object = type.type.kind === "named" ? null : objectOf(type.type, types);
    if (object === null) return [];
    return [
      [
        type.name,
        {
          name: className(pascalCase(type.words)),
          module: modules.get(type.name) ?? COMMON,
          fields: nameFields(object),
          description: type.description,
          isOpen: type.usedInResponses || !type.usedInRequests,
          pointer: type.pointer,
        },
      ],
    ];
  });
  const bodies = model.groups.flatMap((group) =>
    group.operations.flatMap((operation) => buildBody(operation, moduleOf(group.words), types)),
  );
  return new Map([...declared, ...bodies, ...buildInbound(model, types)]);
}

function buildBody(
  operation: Operation,
  module: string,
  types: Types,
): readonly (readonly [Untrusted, Model])[] {
  const type = operation.body?.contents[0]?.type;
  const bare = type?.kind === "nullable" ? type.type : type;
  const object = bare === undefined || bare.kind === "named" ? null : objectOf(bare, types);
  if (object === null) return [];
  const model = {
    name: className(`${pascalCase(operation.words)}Body`),
    module,
    fields: nameFields(object),
    description: null,
    isOpen: false,
    pointer: object.pointer,
  };
  return [[operation.id, model]];
}

/** Module of types that several groups use. */
const COMMON = "_common";

const moduleOf = (words: readonly string[]): string =>
  `_${shortenName(snakeCase(words.join("_")))}`;

/** Types that only one group reaches stand in that group's module, so that a call loads little. */
function buildModules(model: ApiModel, types: Types): ReadonlyMap<Text, string> {
  const modules = new Map<Text, string>();
  for (const group of model.groups) {
    const roots = group.operations.flatMap((operation) => [
      ...requestTypes(operation),
      ...responseTypes(operation),
    ]);
    for (const name of reachableNames(roots, types)) {
      modules.set(name, modules.has(name) ? COMMON : moduleOf(group.words));
    }
  }
  return modules;
}

/** Names that every model has; `field` writes the fields. */
const MEMBERS = new Set(["field", "from_dict", "to_dict"]);

/** Fields of an object. */
export const nameFields = ({ properties }: ObjectType): readonly ModelField[] =>
  nameProperties(properties, attributeName, MEMBERS);

/**
 * Names of properties: one that is spelled like its name comes first where two want the same, the other gets an
 * underscore.
 */
export function nameProperties(
  properties: readonly Property[],
  nameOf: (wireName: Text) => string,
  reserved: ReadonlySet<string> = new Set(),
): readonly ModelField[] {
  const taken = new Set(reserved);
  const names = new Map<Text, string>();
  const exact = properties.filter(({ name }) => nameOf(name) === name);
  for (const { name } of [...exact, ...properties]) {
    if (names.has(name)) continue;
    let free = nameOf(name);
    while (taken.has(free)) free += "_";
    taken.add(free);
    names.set(name, free);
  }
  return properties.map((property) => ({ name: names.get(property.name) ?? "", property }));
}
