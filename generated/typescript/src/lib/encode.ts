// Copied by flagforge from templates/typescript/overlay/src/lib/encode.ts; edit it there.
/*
 * Encoders of parameters: the styles of OpenAPI 3 (RFC 6570). Each is a function of its own, so that a program carries
 * only those of the operations it calls. They throw on what has no form on the wire; the caller names the parameter.
 */
import type { Encoder } from "./operation.js";

type Escape = (text: string) => string;

/** Percent-encodes everything but the unreserved characters of RFC 3986. */
function strict(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => "%" + mark.charCodeAt(0).toString(16).toUpperCase(),
  );
}

/** As `strict`, but keeps the reserved characters that cannot end or split a query. */
function reserved(text: string): string {
  return encodeURIComponent(text).replace(/%(2[4CF]|3[ABDF]|40)/g, decodeURIComponent);
}

const verbatim: Escape = (text) => text;

function scalar(value: unknown): string {
  // string, boolean, bigint
  if (Number.isFinite(value) || /^(st|b)/.test(typeof value)) {
    return String(value);
  }
  throw new TypeError("must be text or number");
}

function isList(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The values of a scalar, a list or an object; names and values in turn for an object. */
function flatten(value: unknown, escape: Escape): string[] {
  if (!isList(value)) return [escape(scalar(value))];
  if (Array.isArray(value)) return value.map((item) => escape(scalar(item)));
  return pairs(value as object).flatMap(([key, item]) => [escape(key), escape(scalar(item))]);
}

/** As `flatten`, with the names of an object bound to their values. */
function explode(value: unknown, escape: Escape): string[] {
  if (!isList(value) || Array.isArray(value)) return flatten(value, escape);
  return pairs(value as object).map(([key, item]) => `${escape(key)}=${escape(scalar(item))}`);
}

function pairs(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item != null);
}

function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError("must be JSON");
  return text;
}

/** The encoder of a parameter whose name on the wire is that of another one, too. */
export const renamed =
  (encode: Encoder, wire: string): Encoder =>
  (value) =>
    encode(value, wire);

// Path

/** Path, a single value: `blue`. */
export function simple(value: unknown): string {
  return strict(scalar(value));
}

/** Path, `simple`, of a list or object: `blue,black`. */
export function simpleJoined(value: unknown): string {
  return flatten(value, strict).join(",");
}

/** Path, `simple` exploded: `R=100,G=200`. */
export function simpleExploded(value: unknown): string {
  return explode(value, strict).join(",");
}

/** Path, `label`: `.blue,black`. */
export function label(value: unknown): string {
  return "." + flatten(value, strict).join(",");
}

/** Path, `label` exploded: `.blue.black`. */
export function labelExploded(value: unknown): string {
  return "." + explode(value, strict).join(".");
}

/** Path, `matrix`: `;color=blue,black`. */
export function matrix(value: unknown, name: string): string {
  return `;${strict(name)}=${flatten(value, strict).join(",")}`;
}

/** Path, `matrix` exploded: `;color=blue;color=black`. */
export function matrixExploded(value: unknown, name: string): string {
  return ";" + named(value, strict(name), strict).join(";");
}

/** Path, as JSON. */
export function jsonPath(value: unknown): string {
  return strict(json(value));
}

// Query

/** Query, a single value: `color=blue`. */
export function form(value: unknown, name: string): string {
  return `${strict(name)}=${strict(scalar(value))}`;
}

/** As `form`, reserved characters kept. */
export function formReserved(value: unknown, name: string): string {
  return `${strict(name)}=${reserved(scalar(value))}`;
}

/** Query, `form` exploded: `color=blue&color=black`; the names of an object are the names in the query. */
export function formExploded(value: unknown, name: string): string {
  return named(value, strict(name), strict).join("&");
}

/** As `formExploded`, reserved characters kept. */
export function formExplodedReserved(value: unknown, name: string): string {
  return named(value, strict(name), reserved).join("&");
}

/** Query, a list of single values, exploded: `color=blue&color=black`. One value counts as a list of one. */
export function listExploded(value: unknown, name: string): string {
  return [value]
    .flat()
    .map((item) => form(item, name))
    .join("&");
}

/** Query, a list of single values, not exploded: `color=blue,black`; nothing for an empty one. */
export function listJoined(value: unknown, name: string): string {
  const items = [value].flat().map((item) => strict(scalar(item)));
  return items[0] === undefined ? "" : `${strict(name)}=${items.join(",")}`;
}

/** Query, `form` not exploded: `color=blue,black`. */
export function formJoined(value: unknown, name: string): string {
  return joined(value, name, ",", strict);
}

/** As `formJoined`, reserved characters kept. */
export function formJoinedReserved(value: unknown, name: string): string {
  return joined(value, name, ",", reserved);
}

/** Query, `spaceDelimited`: `color=blue%20black`. */
export function spaceDelimited(value: unknown, name: string): string {
  return joined(value, name, "%20", strict);
}

/** Query, `pipeDelimited`: `color=blue%7Cblack`. */
export function pipeDelimited(value: unknown, name: string): string {
  return joined(value, name, "%7C", strict);
}

/** Query, `deepObject`: `color[R]=100&color[G]=200`, of any depth; lists repeat their name. */
export function deepObject(value: unknown, name: string): string {
  return deep(value, strict(name)).join("&");
}

/** As `spaceDelimited`, reserved characters kept. */
export function spaceDelimitedReserved(value: unknown, name: string): string {
  return joined(value, name, "%20", reserved);
}

/** As `pipeDelimited`, reserved characters kept. */
export function pipeDelimitedReserved(value: unknown, name: string): string {
  return joined(value, name, "%7C", reserved);
}

/** As `deepObject`, reserved characters kept. */
export function deepObjectReserved(value: unknown, name: string): string {
  return deep(value, strict(name), reserved).join("&");
}

/** Query, as JSON. */
export function jsonParameter(value: unknown, name: string): string {
  return `${strict(name)}=${strict(json(value))}`;
}

function joined(value: unknown, name: string, by: string, escape: Escape): string {
  const items = flatten(value, escape);
  return items.length ? `${strict(name)}=${items.join(by)}` : "";
}

function named(value: unknown, name: string, escape: Escape): string[] {
  const items = explode(value, escape);
  return isList(value) && !Array.isArray(value) ? items : items.map((item) => `${name}=${item}`);
}

function deep(value: unknown, name: string, escape = strict): string[] {
  if (!isList(value)) return [`${name}=${escape(scalar(value))}`];
  if (Array.isArray(value)) return value.flatMap((item) => deep(item, name, escape));
  return pairs(value as object).flatMap(([key, item]) =>
    deep(item, `${name}[${strict(key)}]`, escape),
  );
}

// Headers and cookies

/** Header: `blue,black`. */
export function simpleHeader(value: unknown): string {
  return flatten(value, verbatim).join(",");
}

/** Header, exploded: `R=100,G=200`. */
export function simpleHeaderExploded(value: unknown): string {
  return explode(value, verbatim).join(",");
}

/** Header, as JSON. */
export function jsonHeader(value: unknown): string {
  return json(value);
}

/** Cookie: `color=blue,black`. */
export function formCookie(value: unknown, name: string): string {
  return joined(value, name, ",", strict);
}

/** Cookie, exploded: `color=blue; color=black`. */
export function formCookieExploded(value: unknown, name: string): string {
  return named(value, strict(name), strict).join("; ");
}

/** Cookie, as JSON. */
export function jsonCookie(value: unknown, name: string): string {
  return jsonParameter(value, name);
}
