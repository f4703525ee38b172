/** The type of a value, in no language. */
import type { Json, Untrusted } from "../values.ts";

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
  readonly format: Untrusted | null;
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
  readonly pattern?: Untrusted;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** One of a set of values (`enum`, `const`). */
export interface LiteralType {
  readonly kind: "literal";
  readonly values: readonly (Untrusted | number | boolean)[];
  /**
   * `listed`: one of the values, as far as this version of the API knows. `constant`: declared with `const`, never anything
   * else. `open`: further strings may come (`x-extensible-enum`), and every value is one.
   */
  readonly extent: "listed" | "constant" | "open";
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
  readonly constraints: Constraints;
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
  readonly patterns?: PatternProperties;
  readonly constraints: Constraints;
  readonly pointer: string;
}

/** Properties whose types depend on how their names look; `additional` and `values` hold all of the types as one. */
export interface PatternProperties {
  readonly entries: readonly { readonly pattern: Untrusted; readonly type: TypeRef }[];
  /** Type of the properties that no pattern fits; `null` where nothing is said of them. */
  readonly rest: TypeRef | null;
}

export interface Property {
  readonly name: Untrusted;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly description: Untrusted | null;
  readonly defaultValue: Json | undefined;
  readonly example: Json | undefined;
  readonly pointer: string;
}

/** An object without named properties. */
export interface MapType {
  readonly kind: "map";
  readonly values: TypeRef;
  readonly patterns?: PatternProperties;
  readonly constraints: Constraints;
  readonly pointer: string;
}

export interface NamedType {
  readonly kind: "named";
  /** Name of a declaration in `ApiModel.types`. */
  readonly name: Untrusted;
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
  readonly property: Untrusted;
  /** Value on the wire → name of the declaration. */
  readonly mapping: readonly { readonly value: Untrusted; readonly type: Untrusted }[];
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
  /** Limits that values of the kinds they speak of must keep; absent where there are none. */
  readonly constraints?: Constraints;
  readonly pointer: string;
}

/** No value is valid (`false` as a schema). */
export interface NeverType {
  readonly kind: "never";
  readonly pointer: string;
}
