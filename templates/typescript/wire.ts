/**
 * Types of what goes over the wire, by openapi-typescript: the model's types are handed to it as schemas, its type nodes
 * are laid out by our printer. Names are those of the wire; nothing is renamed, converted or validated.
 */
import { renderJson, dataOf } from "../../generator/lang/json.ts";
import { type Text, untrusted } from "../../generator/values.ts";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import ts from "typescript";
import type { Layout } from "../../generator/lang/layout.ts";
import { renderDocComment } from "../../generator/lang/typescript.ts";
import { appendPointer } from "../../generator/spec/pointer.ts";
import type {
  Json,
  LiteralType,
  Property,
  TypeRef,
  UnionType,
} from "../../generator/model/model.ts";
import { printMembers, printType, type TypeScope } from "./type-printer.ts";

/** A schema as openapi-typescript reads it. */
interface WireSchema {
  readonly [keyword: string]: unknown;
}

/** Marks a string that may also be a value we do not know of yet. */
const OPEN_STRING = "flagforge-open";
/** Holds the type of a tuple's further items, which openapi-typescript does not know of. */
const REST = "x-rest";
/** Holds a property's real name: openapi-typescript takes names for parts of a pointer, and fails on some. */
const NAME = "x-name";

/** What a printed type is made of. */
export interface WireType {
  readonly layout: Layout;
  /** Members, where the type can stand as an interface. */
  readonly members: Layout | null;
}

export interface WireOptions {
  /** The member may be given as `undefined`, also under exactOptionalPropertyTypes. */
  readonly orUndefined?: boolean;
  /** Enumerations also take values that are not listed: for what a server sends. */
  readonly open: boolean;
  readonly reference: (declaration: Text) => string;
}

/** Prints a type of the model. */
export function buildWireType(type: TypeRef, options: WireOptions): WireType {
  const comments = new WeakMap<ts.PropertySignature, readonly string[]>();
  const context = buildContext(comments);
  const bare = transformSchemaObject(toSchema(type, options.open) as never, {
    path: "#/components/schemas/Type",
    ctx: context as never,
  }) as unknown as ts.TypeNode;
  const node =
    options.orUndefined === true ? ts.factory.createUnionTypeNode([bare, UNDEFINED_TYPE]) : bare;
  const scope: TypeScope = {
    reference: options.reference,
    comment: (property) => comments.get(property) ?? [],
  };
  const isInterface = ts.isTypeLiteralNode(node) && node.members.length > 0;
  return {
    layout: printType(node, scope),
    members: isInterface ? printMembers(node.members, scope) : null,
  };
}

const OPEN_TYPE = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);
const BLOB_TYPE = ts.factory.createTypeReferenceNode("Blob");
const UNDEFINED_TYPE = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const NEVER_TYPE = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);

/** Settings of openapi-typescript: plain types, nothing read from elsewhere. */
function buildContext(comments: WeakMap<ts.PropertySignature, readonly string[]>): object {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: true,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: null,
    resolve: () => undefined,
    silent: true,
    transform: (schema: WireSchema, options: object) => {
      if (schema["format"] === OPEN_STRING) return OPEN_TYPE;
      if (schema["format"] === "binary") return BLOB_TYPE;
      if (schema["format"] === "never") return NEVER_TYPE;
      return schema[REST] === undefined ? undefined : buildTuple(schema, options);
    },
    transformProperty: (property: ts.PropertySignature, schema: WireSchema) => {
      const named = ts.factory.updatePropertySignature(
        property,
        property.modifiers,
        ts.factory.createStringLiteral(schema[NAME] as string),
        property.questionToken,
        property.type,
      );
      comments.set(
        named,
        renderDocComment((schema["x-comment"] as readonly string[] | undefined) ?? []),
      );
      return named;
    },
  };
}

/** A tuple with further items. */
function buildTuple(schema: WireSchema, options: object): ts.TypeNode {
  const transform = (item: unknown): ts.TypeNode =>
    transformSchemaObject(item as never, options as never) as unknown as ts.TypeNode;
  const fixed = (schema["prefixItems"] as readonly unknown[]).map(transform);
  const rest = ts.factory.createArrayTypeNode(transform(schema[REST]));
  return ts.factory.createTupleTypeNode([...fixed, ts.factory.createRestTypeNode(rest)]);
}

/** The model's type in the words of OpenAPI 3.1. */
function toSchema(type: TypeRef, open: boolean): WireSchema {
  const inner = (child: TypeRef): WireSchema => toSchema(child, open);
  switch (type.kind) {
    case "scalar":
      return type.scalar === "binary"
        ? { type: "string", format: "binary" }
        : { type: type.scalar };
    case "literal":
      return type.extent === "open" || (open && isOpenable(type))
        ? { anyOf: [{ enum: type.values }, { type: "string", format: OPEN_STRING }] }
        : { enum: type.values };
    case "list":
      return { type: "array", items: inner(type.items) };
    case "tuple":
      return {
        type: "array",
        prefixItems: type.items.map(inner),
        ...(type.rest === null ? {} : { [REST]: inner(type.rest) }),
      };
    case "map":
      return { type: "object", additionalProperties: inner(type.values) };
    case "named":
      return { $ref: appendPointer("#/components/schemas", type.name) };
    case "nullable":
      return type.type.kind === "never"
        ? { type: "null" }
        : { anyOf: [inner(type.type), { type: "null" }] };
    case "union":
      return { anyOf: type.variants.map((variant) => toVariant(type, variant, open)) };
    case "intersection":
      return { allOf: type.parts.map(inner) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          type.properties.map((p, i) => [`p${i}`, toProperty(p, open)]),
        ),
        required: type.properties.flatMap((p, i) => (p.required ? [`p${i}`] : [])),
        ...(type.additional === null ? {} : { additionalProperties: inner(type.additional) }),
      };
    case "unknown":
      return {};
    case "never":
      return { type: "string", format: "never" };
  }
}

const isOpenable = ({ extent, values }: LiteralType): boolean =>
  extent === "listed" && values.every((value) => typeof value === "string");

/** A variant with the values of the union's discriminator that stand for it: code can then tell variants apart. */
function toVariant({ discriminator }: UnionType, variant: TypeRef, open: boolean): WireSchema {
  const values = (discriminator?.mapping ?? [])
    .filter(({ type }) => variant.kind === "named" && type === variant.name)
    .map(({ value }) => value);
  const schema = toSchema(variant, open);
  if (discriminator === null || values.length === 0) return schema;
  const { property } = discriminator;
  const tag = {
    type: "object",
    properties: { p0: { enum: values, [NAME]: property } },
    required: ["p0"],
  };
  return { allOf: [schema, tag] };
}

function toProperty(property: Property, open: boolean): WireSchema {
  return {
    ...toSchema(property.type, open),
    ...(property.readOnly ? { readOnly: true } : {}),
    [NAME]: dataOf<string>(property.name),
    "x-comment": commentOf(property),
  };
}

/** Paragraphs and tags of what is known of a value. */
export function commentOf(about: {
  readonly description: Text | null;
  readonly deprecated: boolean;
  readonly type: TypeRef;
  readonly defaultValue: Json | undefined;
}): readonly Text[] {
  const plain = about.type.kind === "nullable" ? about.type.type : about.type;
  const format = plain.kind === "scalar" ? plain.format : null;
  return [
    ...(about.description === null ? [] : [about.description]),
    ...(format === null ? [] : [untrusted(`Format: ${format}.`)]),
    ...(about.defaultValue === undefined ? [] : [`@default ${renderJson(about.defaultValue)}`]),
    ...(about.deprecated ? ["@deprecated"] : []),
  ];
}
