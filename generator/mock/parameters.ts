/** Text on the wire → values of parameters, by style. */
import { parseContentKind } from "../model/media-types.ts";
import type { Json, Parameter, TypeRef } from "../model/model.ts";
import { decode } from "./router.ts";
import {
  coerce,
  isOpen,
  itemType,
  memberType,
  namesMember,
  parseJson,
  shapeOf,
  type Types,
} from "./types.ts";

/** What a request carries, still encoded. Names are whatever the sender likes, hence maps. */
export interface RawParameters {
  readonly path: ReadonlyMap<string, string>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: ReadonlyMap<string, string>;
  /** In the order they came; an exploded list repeats its name. */
  readonly cookies: readonly (readonly [string, string])[];
}

/** The value of a parameter; `undefined` where the request does not have it. */
export function readParameter(
  parameter: Parameter,
  raw: RawParameters,
  types: Types,
): Json | undefined {
  switch (parameter.location) {
    case "path": {
      const text = raw.path.get(parameter.name);
      return text === undefined ? undefined : readPathText(parameter, text, types);
    }
    case "query":
      return readQuery(parameter, raw.query, types);
    case "header": {
      const text = raw.headers.get(parameter.name.toLowerCase());
      return text === undefined
        ? undefined
        : readSimple(parameter, text, types, (part) => part.trim());
    }
    case "cookie":
      return readPlain(parameter, raw.cookies, types, decode);
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

/** The value of a parameter that is declared with a media type. */
const readMedia = (mediaType: string, text: string): Json =>
  parseContentKind(mediaType) === "json" ? parseJson(text) : text;

/** Lists and objects with commas between their parts. */
function readSimple(
  parameter: Parameter,
  text: string,
  types: Types,
  decodePart: (text: string) => string,
): Json {
  if (parameter.mediaType !== null) return readMedia(parameter.mediaType, decodePart(text));
  const type = shapeOf(parameter.type, types);
  const items = itemType(type);
  if (items !== null) return text.split(",").map((part) => coerce(decodePart(part), items, types));
  if (!isObjectShape(type)) return coerce(decodePart(text), parameter.type, types);
  const parts = text.split(",");
  const pairs = parameter.explode
    ? parts.map((part) => splitAt(part, "="))
    : parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1] ?? ""] as const] : []));
  return readPairs(
    pairs.map(([key, value]) => [decodePart(key), decodePart(value)]),
    parameter.type,
    types,
  );
}

const isObjectShape = ({ kind }: TypeRef): boolean => kind === "object" || kind === "map";

/** Text before and after the first separator. */
export function splitAt(text: string, separator: string): readonly [string, string] {
  const i = text.indexOf(separator);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + separator.length)];
}

/** Cookies with their names, as sent. */
export const readCookies = (header: string | undefined): RawParameters["cookies"] =>
  (header ?? "")
    .split(";")
    .map((part) => splitAt(part.trim(), "="))
    .filter(([name]) => name !== "");

const readQuery = (
  parameter: Parameter,
  query: RawParameters["query"],
  types: Types,
): Json | undefined =>
  parameter.style === "deepObject" && parameter.mediaType === null
    ? readDeep(parameter, query, types)
    : readPlain(parameter, query, types, decodeQuery);

/** A value of names with texts, as queries and cookies have them. */
function readPlain(
  parameter: Parameter,
  query: readonly (readonly [string, string])[],
  types: Types,
  decodePart: (text: string) => string,
): Json | undefined {
  const own = query.filter(([key]) => decodePart(key) === parameter.name).map(([, value]) => value);
  const [first] = own;
  if (parameter.mediaType !== null)
    return first === undefined ? undefined : readMedia(parameter.mediaType, decodePart(first));
  const type = shapeOf(parameter.type, types);
  if (isObjectShape(type)) return readObject(parameter, query, types, decodePart);
  if (first === undefined) return undefined;
  const items = itemType(type);
  if (items === null) {
    // A repeated value is not one value.
    return own.length > 1 ? own.map(decodePart) : coerce(decodePart(first), parameter.type, types);
  }
  const separator = SEPARATORS.get(parameter.style) ?? ",";
  const parts = parameter.explode ? own : own.flatMap((text) => text.split(separator));
  return parts.map((part) => coerce(decodePart(part), items, types));
}

const SEPARATORS: ReadonlyMap<string, RegExp> = new Map([
  ["spaceDelimited", /%20|\+| /],
  ["pipeDelimited", /\||%7C/i],
]);

const decodeQuery = (text: string): string => decode(text.replaceAll("+", " "));

function readDeep(
  parameter: Parameter,
  query: RawParameters["query"],
  types: Types,
): Json | undefined {
  const pairs = query.flatMap(([key, value]): [string, string][] => {
    const [, name, member] = /^([^[]*)\[(.*)\]$/.exec(decodeQuery(key)) ?? [];
    return name === parameter.name && member !== undefined ? [[member, decodeQuery(value)]] : [];
  });
  return pairs.length === 0 ? undefined : readPairs(pairs, parameter.type, types);
}

function readObject(
  parameter: Parameter,
  query: readonly (readonly [string, string])[],
  types: Types,
  decodePart: (text: string) => string,
): Json | undefined {
  const { type } = parameter;
  if (parameter.explode) {
    const pairs = query
      .map(([key, value]): [string, string] => [decodePart(key), decodePart(value)])
      .filter(([key]) => isOpen(type, types) || namesMember(type, key, types));
    return pairs.length === 0 ? undefined : readPairs(pairs, type, types);
  }
  const text = query.find(([key]) => decodePart(key) === parameter.name)?.[1];
  return text === undefined ? undefined : readSimple(parameter, text, types, decodePart);
}

/** Whether a key of a query belongs to a parameter: exploded and deep objects stand under other names. */
export function ownsQueryKey(parameter: Parameter, encoded: string, types: Types): boolean {
  if (parameter.location !== "query") return false;
  const key = decodeQuery(encoded);
  if (parameter.name === key) return true;
  if (parameter.style === "deepObject") return key.startsWith(`${parameter.name}[`);
  if (!parameter.explode || parameter.mediaType !== null) return false;
  return isOpen(parameter.type, types) || namesMember(parameter.type, key, types);
}

/** Members by name; a repeated name is a list. */
function readPairs(
  pairs: readonly (readonly [string, string])[],
  type: TypeRef,
  types: Types,
): Json {
  const members = new Map<string, string[]>();
  for (const [key, value] of pairs) members.set(key, [...(members.get(key) ?? []), value]);
  return Object.fromEntries(
    [...members].map(([key, values]): [string, Json] => {
      const member = memberType(type, key, types);
      const items = member === null ? null : itemType(shapeOf(member, types));
      if (items !== null) return [key, values.map((value) => coerce(value, items, types))];
      const read = values.map((value) => (member === null ? value : coerce(value, member, types)));
      return [key, read.length === 1 ? (read[0] ?? null) : read];
    }),
  );
}
