/** Text on the wire → values of parameters, by style. */
import type { Json, Parameter, TypeDeclaration, TypeRef } from "../model/model.ts";
import { decode } from "./router.ts";

/** What a request carries, still encoded. */
export interface RawParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
}

export type Types = ReadonlyMap<string, TypeDeclaration>;

/** The type behind names and null. */
export function bareType(type: TypeRef, types: Types): TypeRef {
  if (type.kind === "nullable") return bareType(type.type, types);
  const declared = type.kind === "named" ? types.get(type.name)?.type : undefined;
  return declared === undefined ? type : bareType(declared, types);
}

/** The value of a parameter; `undefined` where the request does not have it. */
export function readParameter(
  parameter: Parameter,
  raw: RawParameters,
  types: Types,
): Json | undefined {
  switch (parameter.location) {
    case "path": {
      const text = raw.path[parameter.name];
      return text === undefined ? undefined : readPathText(parameter, text, types);
    }
    case "query":
      return readQuery(parameter, raw.query, types);
    case "header": {
      const text = raw.headers[parameter.name.toLowerCase()];
      return text === undefined ? undefined : readSimple(parameter, text, types, (part) => part);
    }
    case "cookie": {
      const text = raw.cookies[parameter.name];
      return text === undefined ? undefined : readSimple(parameter, text, types, decode);
    }
  }
}

function readPathText(parameter: Parameter, text: string, types: Types): Json {
  if (parameter.style === "label") {
    const rest = text.replace(/^\./, "");
    return readSimple(
      parameter,
      parameter.explode ? rest.replaceAll(".", ",") : rest,
      types,
      decode,
    );
  }
  if (parameter.style === "matrix") {
    const parts = text.split(";").filter((part) => part !== "");
    const prefix = `${parameter.name}=`;
    const values = parts.map((part) =>
      part.startsWith(prefix) ? part.slice(prefix.length) : part,
    );
    return readSimple(parameter, values.join(","), types, decode);
  }
  return readSimple(parameter, text, types, decode);
}

/** Lists and objects with commas between their parts. */
function readSimple(
  parameter: Parameter,
  text: string,
  types: Types,
  decodePart: (text: string) => string,
): Json {
  if (parameter.mediaType !== null) return parseJson(decodePart(text));
  const type = bareType(parameter.type, types);
  if (type.kind === "list") {
    return text.split(",").map((part) => coerce(decodePart(part), type.items, types));
  }
  if (type.kind !== "object" && type.kind !== "map") return coerce(decodePart(text), type, types);
  const parts = text.split(",");
  const pairs = parameter.explode
    ? parts.map((part) => part.split("=") as [string, string])
    : parts.flatMap((part, i) =>
        i % 2 === 0 ? [[part, parts[i + 1] ?? ""] as [string, string]] : [],
      );
  return readPairs(
    pairs.map(([key, value]) => [decodePart(key), decodePart(value ?? "")]),
    type,
    types,
  );
}

function readQuery(
  parameter: Parameter,
  query: readonly (readonly [string, string])[],
  types: Types,
): Json | undefined {
  const type = bareType(parameter.type, types);
  const own = query.filter(([key]) => decode(key) === parameter.name).map(([, value]) => value);
  if (parameter.mediaType !== null)
    return own[0] === undefined ? undefined : parseJson(decode(own[0]));
  if (type.kind === "object" || type.kind === "map")
    return readQueryObject(parameter, query, type, types);
  const [first] = own;
  if (first === undefined) return undefined;
  if (type.kind !== "list") {
    // A repeated value is not one value.
    return own.length > 1 ? own.map(decodeQuery) : coerce(decodeQuery(first), type, types);
  }
  const parts = parameter.explode ? own : first.split(SEPARATORS[parameter.style] ?? ",");
  return parts.map((part) => coerce(decodeQuery(part), type.items, types));
}

const SEPARATORS: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /\||%7C/i,
};

const decodeQuery = (text: string): string => decode(text.replaceAll("+", " "));

function readQueryObject(
  parameter: Parameter,
  query: readonly (readonly [string, string])[],
  type: Extract<TypeRef, { kind: "object" | "map" }>,
  types: Types,
): Json | undefined {
  if (parameter.style === "deepObject") {
    const pairs = query.flatMap(([key, value]): [string, string][] => {
      const [, name, member] = /^([^[]*)\[(.*)\]$/.exec(decode(key)) ?? [];
      return name === parameter.name && member !== undefined ? [[member, decodeQuery(value)]] : [];
    });
    return pairs.length === 0 ? undefined : readPairs(pairs, type, types);
  }
  if (parameter.explode) {
    const names = new Set(
      type.kind === "object" ? type.properties.map((property) => property.name) : [],
    );
    const pairs = query
      .map(([key, value]): [string, string] => [decode(key), decodeQuery(value)])
      .filter(([key]) => type.kind === "map" || names.has(key));
    return pairs.length === 0 ? undefined : readPairs(pairs, type, types);
  }
  const text = query.find(([key]) => decode(key) === parameter.name)?.[1];
  return text === undefined ? undefined : readSimple(parameter, text, types, decodeQuery);
}

/** Names under which an exploded or deep object stands in a query. */
export function ownsQueryKey(parameter: Parameter, key: string, types: Types): boolean {
  if (parameter.location !== "query") return false;
  if (parameter.name === key) return true;
  const type = bareType(parameter.type, types);
  if (parameter.style === "deepObject") return key.startsWith(`${parameter.name}[`);
  if (!parameter.explode || parameter.mediaType !== null) return false;
  return (
    type.kind === "map" ||
    (type.kind === "object" && type.properties.some(({ name }) => name === key))
  );
}

function readPairs(
  pairs: readonly (readonly [string, string])[],
  type: Extract<TypeRef, { kind: "object" | "map" }>,
  types: Types,
): Json {
  return Object.fromEntries(
    pairs.map(([key, value]) => {
      const member =
        type.kind === "map" ? type.values : type.properties.find(({ name }) => name === key)?.type;
      return [key, member === undefined ? value : coerce(value, member, types)];
    }),
  );
}

/** Text as a value of the type where it is one; else as it is, for the validator to refuse. */
function coerce(text: string, type: TypeRef, types: Types): Json {
  const bare = bareType(type, types);
  const scalars =
    bare.kind === "union" ? bare.variants.map((variant) => bareType(variant, types)) : [bare];
  for (const candidate of scalars) {
    const wantsNumber =
      (candidate.kind === "scalar" &&
        (candidate.scalar === "integer" || candidate.scalar === "number")) ||
      (candidate.kind === "literal" && candidate.values.some((value) => value === Number(text)));
    if (wantsNumber && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
    const wantsBoolean = candidate.kind === "scalar" && candidate.scalar === "boolean";
    if (wantsBoolean && (text === "true" || text === "false")) return text === "true";
  }
  return text;
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
