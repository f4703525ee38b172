/**
 * The language-free picture of an API. Closed: whatever a flavor needs is here, so no flavor reads the description.
 * Every element carries the JSON pointer it came from. Collections that the description keeps as objects are sorted by
 * code point; those it keeps as arrays keep their order.
 */

export interface ApiModel {
  readonly title: string;
  readonly version: string;
  readonly description: string | null;
  readonly servers: readonly Server[];
  /** All security schemes the description declares. */
  readonly auth: readonly SecurityScheme[];
  /** Default requirement: any one of the alternatives, each a set of scheme names; empty means no authentication. */
  readonly security: readonly (readonly string[])[];
  readonly groups: readonly Group[];
  readonly types: readonly TypeDeclaration[];
}

export interface Server {
  readonly url: string;
  /** Short name a user can pick the server by, such as `eu`; `null` where the description has none. */
  readonly name: string | null;
  readonly description: string | null;
  readonly variables: readonly ServerVariable[];
  readonly pointer: string;
}

export interface ServerVariable {
  readonly name: string;
  readonly defaultValue: string;
  readonly values: readonly string[];
  readonly description: string | null;
}

export type SecurityScheme = {
  readonly name: string;
  readonly description: string | null;
  readonly pointer: string;
} & (
  | {
      readonly kind: "apiKey";
      readonly location: "header" | "query" | "cookie";
      readonly parameter: string;
    }
  | { readonly kind: "http"; readonly scheme: string }
  | { readonly kind: "oauth2" }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

/** Operations under one tag. */
export interface Group {
  /** The tag as the description has it, such as `Feature flags (beta)`. */
  readonly tag: string;
  /** Words the public name is made of, already free of collisions: `["feature","flags","beta"]`. */
  readonly words: readonly string[];
  readonly description: string | null;
  readonly operations: readonly Operation[];
  readonly pointer: string;
}

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export interface Operation {
  /** operationId, unique without regard to case. */
  readonly id: string;
  /** Words of the id, in the id's own capitals: `["get","OAuth","Clients"]`. */
  readonly words: readonly string[];
  readonly tag: string;
  readonly method: Method;
  /** Path template, such as `/api/v2/flags/{projectKey}`. */
  readonly path: string;
  /** One short line without a full stop; never empty. */
  readonly summary: string;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** Whether sending it twice does what sending it once does; `null` where the description leaves that to the method. */
  readonly idempotent: boolean | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  /** Own requirement, or `null` for the API's default. */
  readonly security: readonly (readonly string[])[] | null;
  /** Own servers; empty for the API's. */
  readonly servers: readonly Server[];
  readonly pointer: string;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";
export type ParameterStyle =
  "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | null;
  readonly type: TypeRef;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Media type the value is serialised as, for parameters declared with `content`; else `null`. */
  readonly mediaType: string | null;
  readonly defaultValue: Json | undefined;
  readonly example: Json | undefined;
  readonly pointer: string;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string | null;
  /** At least one. */
  readonly contents: readonly Content[];
  readonly pointer: string;
}

/** How a body of a media type is encoded. */
export type ContentKind = "json" | "multipart" | "form" | "text" | "binary";

export interface Content {
  readonly mediaType: string;
  readonly kind: ContentKind;
  readonly type: TypeRef;
  /** Per-property encoding of multipart and form bodies; only what the description declares. */
  readonly encodings: readonly Encoding[];
  readonly example: Json | undefined;
  readonly pointer: string;
}

export interface Encoding {
  readonly property: string;
  readonly contentType: string | null;
  readonly style: ParameterStyle | null;
  readonly explode: boolean | null;
}

export type Status =
  | { readonly kind: "code"; readonly code: number }
  /** `{kind:"range", hundreds:4}` is `4XX`. */
  | { readonly kind: "range"; readonly hundreds: number }
  | { readonly kind: "default" };

export interface Response {
  readonly status: Status;
  readonly description: string | null;
  /** Empty: the response has no content. */
  readonly contents: readonly Content[];
  readonly headers: readonly ResponseHeader[];
  readonly pointer: string;
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly description: string | null;
  readonly type: TypeRef;
  readonly pointer: string;
}

/** A named type: one entry of the description's `components/schemas`, or an inline schema that needed a name. */
export interface TypeDeclaration {
  /** Name in the description; unique. `NamedType.name` refers to it. */
  readonly name: string;
  /** Words the public name is made of, already free of collisions. */
  readonly words: readonly string[];
  readonly type: TypeRef;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly usedInRequests: boolean;
  readonly usedInResponses: boolean;
  readonly example: Json | undefined;
  readonly pointer: string;
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type ScalarName = "string" | "integer" | "number" | "boolean" | "binary";

/** The type of a value. */
export type TypeRef =
  | ScalarType
  | LiteralType
  | ListType
  | TupleType
  | ObjectType
  | MapType
  | NamedType
  | UnionType
  | IntersectionType
  | NullableType
  | UnknownType
  | NeverType;

export interface ScalarType {
  readonly kind: "scalar";
  readonly scalar: ScalarName;
  /** `date-time`, `int64`, `uuid` …; formats that repeat the type are dropped. */
  readonly format: string | null;
  readonly constraints: Constraints;
  readonly pointer: string;
}

/** Limits a value must keep; only those that the description declares are present. */
export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** One of a closed set of values (`enum`, `const`). */
export interface LiteralType {
  readonly kind: "literal";
  readonly values: readonly (string | number | boolean)[];
  readonly pointer: string;
}

export interface ListType {
  readonly kind: "list";
  readonly items: TypeRef;
  readonly constraints: Constraints;
  readonly pointer: string;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly TypeRef[];
  /** Type of the items after the fixed ones; `null` where none may follow. */
  readonly rest: TypeRef | null;
  readonly pointer: string;
}

export interface ObjectType {
  readonly kind: "object";
  /** Sorted by name. */
  readonly properties: readonly Property[];
  /** Type of further properties; `null`: the description says nothing, so they are allowed but untyped. */
  readonly additional: TypeRef | null;
  /** True where the description forbids further properties. */
  readonly closed: boolean;
  readonly constraints: Constraints;
  readonly pointer: string;
}

export interface Property {
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly description: string | null;
  readonly defaultValue: Json | undefined;
  readonly example: Json | undefined;
  readonly pointer: string;
}

/** An object without named properties. */
export interface MapType {
  readonly kind: "map";
  readonly values: TypeRef;
  readonly constraints: Constraints;
  readonly pointer: string;
}

export interface NamedType {
  readonly kind: "named";
  /** Name of a declaration in `ApiModel.types`. */
  readonly name: string;
  readonly pointer: string;
}

export interface UnionType {
  readonly kind: "union";
  readonly variants: readonly TypeRef[];
  /** `one`: exactly one variant matches (`oneOf`); `any`: at least one (`anyOf`). */
  readonly match: "one" | "any";
  readonly discriminator: Discriminator | null;
  readonly pointer: string;
}

export interface Discriminator {
  readonly property: string;
  /** Value on the wire → name of the declaration. */
  readonly mapping: readonly { readonly value: string; readonly type: string }[];
}

/** All parts at once: what is left of `allOf` where it cannot be flattened into one object. */
export interface IntersectionType {
  readonly kind: "intersection";
  readonly parts: readonly TypeRef[];
  readonly pointer: string;
}

export interface NullableType {
  readonly kind: "nullable";
  readonly type: TypeRef;
  readonly pointer: string;
}

export interface UnknownType {
  readonly kind: "unknown";
  readonly pointer: string;
}

/** No value is valid (`false` as a schema). */
export interface NeverType {
  readonly kind: "never";
  readonly pointer: string;
}
