/** Classes of the requests that an API sends: its webhooks and the callbacks of its operations. */
import { type Text, untrusted, type Untrusted } from "../values.ts";
import { className } from "./python.ts";
import { nameFields, objectOf, type Model } from "./python-models.ts";
import { pascalCase } from "./words.ts";
import type {
  ApiModel,
  InboundRequest,
  ObjectType,
  Parameter,
  Property,
  TypeDeclaration,
  TypeRef,
} from "../model/model.ts";

/** Module of the classes. */
const MODULE = "_webhooks";

type Types = ReadonlyMap<Text, TypeDeclaration>;
type Entry = readonly [Untrusted, Model];

/** One class a request, with its parameters by place and its body; others for what is an object without a name. */
export function buildInbound(model: ApiModel, types: Types): readonly Entry[] {
  const webhooks = model.webhooks.map((inbound) => ({
    name: className(`${pascalCase(inbound.words)}Webhook`),
    inbound,
  }));
  const callbacks = model.groups
    .flatMap(({ operations }) => operations)
    .flatMap(({ words, callbacks }) =>
      callbacks.map((inbound) => ({
        name: className(`${pascalCase(words)}${pascalCase(inbound.words)}Callback`),
        inbound,
      })),
    );
  const taken = new Map<string, number>();
  return [...webhooks, ...callbacks].flatMap(({ name, inbound }) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return buildRequest(count === 1 ? name : `${name}${count}`, inbound, types);
  });
}

const PLACES = [
  ["path", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
] as const;

function buildRequest(name: string, inbound: InboundRequest, types: Types): readonly Entry[] {
  const { pointer } = inbound;
  const places = PLACES.flatMap(([place, location]) => {
    const own = inbound.parameters.filter((parameter) => parameter.location === location);
    if (own.length === 0) return [];
    const type = objectType(own.map(propertyOf), pointer);
    return [nameObject(`${name}${pascalCase([place])}`, place, type, types, true)];
  });
  const body = inbound.body?.contents[0];
  const bodies =
    body === undefined
      ? []
      : [nameObject(`${name}Body`, "body", body.type, types, inbound.body?.required === true)];
  const answer = inbound.responses.flatMap(({ contents }) => contents.slice(0, 1))[0];
  const answers =
    answer === undefined ? [] : [nameObject(`${name}Answer`, "answer", answer.type, types, true)];
  const properties = [...places, ...bodies].map(({ property }) => property);
  const where = inbound.expression === null ? "" : untrusted(` to \`${inbound.expression}\``);
  const description: readonly Text[] = [
    untrusted(`${inbound.deprecated ? "Deprecated. " : ""}${inbound.summary}.`),
    inbound.description ?? "",
    untrusted(`What the API sends${where} with ${inbound.method.toUpperCase()}.`),
  ];
  const own = buildClass(name, objectType(properties, pointer), description);
  return [own, ...[...places, ...bodies, ...answers].flatMap(({ entry }) => entry)];
}

/** A property with the class of its value, where that is an object without a name. */
function nameObject(name: string, key: string, type: TypeRef, types: Types, required: boolean) {
  const property: Property = {
    ...EMPTY,
    name: untrusted(key),
    required,
    type,
    pointer: type.pointer,
  };
  const object = type.kind === "named" ? null : objectOf(type, types);
  if (object === null) return { property, entry: [] };
  const entry = buildClass(name, object, []);
  const named: TypeRef = { kind: "named", name: entry[0], pointer: type.pointer };
  return { property: { ...property, type: named }, entry: [entry] };
}

const EMPTY = {
  description: null,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  defaultValue: undefined,
  example: undefined,
} as const;

function buildClass(name: string, object: ObjectType, description: readonly Text[]): Entry {
  const text = untrusted(description.filter((part) => part !== "").join("\n\n"));
  return [
    // No name in a description has a line break at its end.
    untrusted(`${name}\n`),
    {
      name,
      module: MODULE,
      fields: nameFields(object),
      description: text === "" ? null : text,
      isOpen: true,
      pointer: object.pointer,
    },
  ];
}

const objectType = (properties: readonly Property[], pointer: string): ObjectType => ({
  kind: "object",
  properties,
  additional: null,
  closed: false,
  constraints: {},
  pointer,
});

/** Headers stand under their names in lower case, as servers give them. */
const propertyOf = (parameter: Parameter): Property => ({
  ...EMPTY,
  name: parameter.location === "header" ? untrusted(parameter.name.toLowerCase()) : parameter.name,
  required: parameter.required,
  type: parameter.type,
  description: parameter.description,
  deprecated: parameter.deprecated,
  pointer: parameter.pointer,
});
