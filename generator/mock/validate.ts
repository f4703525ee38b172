/** Checks a request against its operation: parameters, media type, body. */
import type { IncomingHttpHeaders } from "node:http";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { buildJsonSchema, buildSchemaBundle, bundleRef } from "../model/json-schema.ts";
import type { ApiModel, Content, Json, Operation, TypeRef } from "../model/model.ts";
import {
  bareType,
  ownsQueryKey,
  readParameter,
  type RawParameters,
  type Types,
} from "./parameters.ts";
import { decode } from "./router.ts";

/** Gives everything that is wrong with a request, in words; empty where nothing is. */
export type Validator = (
  operation: Operation,
  path: Readonly<Record<string, string>>,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
) => Promise<readonly string[]>;

/** Builds the validator of an API; schemas are compiled when first used. */
export function buildValidator(model: ApiModel): Validator {
  const types: Types = new Map(model.types.map((declaration) => [declaration.name, declaration]));
  const check = buildChecker(model);
  return async (operation, path, url, headers, body) => {
    const raw = readRaw(path, url, headers);
    return [
      ...checkParameters(operation, raw, types, check),
      ...(await checkBody(operation, headers, body, types, check)),
    ];
  };
}

type Checker = (type: TypeRef, value: Json, name: string) => readonly string[];

function buildChecker(model: ApiModel): Checker {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  // Its types are those of a CommonJS module.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(buildSchemaBundle(model, "request"));
  const compiled = new Map<TypeRef, ValidateFunction>();
  const options = { ref: (name: string) => bundleRef("request", name), mode: "request" } as const;
  return (type, value, name) => {
    const validate = compiled.get(type) ?? ajv.compile(buildJsonSchema(type, options));
    compiled.set(type, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error) => `${name}${error.instancePath} ${error.message ?? "is wrong"}`,
    );
  };
}

function readRaw(
  path: Readonly<Record<string, string>>,
  url: string,
  headers: IncomingHttpHeaders,
): RawParameters {
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  const split = (text: string, at: string): readonly [string, string] => {
    const i = text.indexOf(at);
    return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
  };
  const cookies = (headers.cookie ?? "").split(/;\s*/).filter((part) => part !== "");
  return {
    path,
    query: query
      .split("&")
      .filter((part) => part !== "")
      .map((part) => split(part, "=")),
    headers: Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key, [value].flat().join(", ")]),
    ),
    cookies: Object.fromEntries(cookies.map((part) => split(part, "="))),
  };
}

function checkParameters(
  operation: Operation,
  raw: RawParameters,
  types: Types,
  check: Checker,
): readonly string[] {
  const declared = operation.parameters.flatMap((parameter) => {
    const name = `${parameter.location}.${parameter.name}`;
    const value = readParameter(parameter, raw, types);
    if (value !== undefined) return check(parameter.type, value, name);
    return parameter.required ? [`${name} is missing`] : [];
  });
  const unknown = raw.query
    .map(([key]) => decode(key))
    .filter((key) => !operation.parameters.some((parameter) => ownsQueryKey(parameter, key, types)))
    .map((key) => `query.${key} is not a parameter`);
  return [...declared, ...unknown];
}

async function checkBody(
  operation: Operation,
  headers: IncomingHttpHeaders,
  body: Buffer,
  types: Types,
  check: Checker,
): Promise<readonly string[]> {
  const declared = operation.body;
  if (declared === null) return body.length > 0 ? ["body: the operation takes none"] : [];
  if (body.length === 0 && headers["content-type"] === undefined)
    return declared.required ? ["body is missing"] : [];
  const given = parseMedia(headers["content-type"] ?? "");
  const content =
    declared.contents.find(
      ({ mediaType }) => mediaType.includes(";") && matchesMedia(mediaType, given),
    ) ?? declared.contents.find(({ mediaType }) => matchesMedia(mediaType, given));
  if (content === undefined)
    return [`body: ${given[0] === "" ? "no content type" : given.join("; ")} is not accepted`];
  const read = await readContent(content, headers["content-type"] ?? "", body, types);
  return read.ok ? check(content.type, read.value, "body") : [`body ${read.problem}`];
}

/** Type and parameters of a media type, in small letters. */
const parseMedia = (mediaType: string): readonly string[] =>
  mediaType.split(";").map((part) => part.trim().toLowerCase());

/** Whether what is given is of the declared type and has every parameter that is declared. */
const matchesMedia = (
  declared: string,
  [given = "", ...parameters]: readonly string[],
): boolean => {
  const [wanted = "", ...needed] = parseMedia(declared);
  const same =
    wanted === given ||
    wanted === "*/*" ||
    (wanted.endsWith("/*") && given.startsWith(wanted.slice(0, -1)));
  return same && needed.every((parameter) => parameters.includes(parameter));
};

type ReadBody =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

async function readContent(
  content: Content,
  type: string,
  body: Buffer,
  types: Types,
): Promise<ReadBody> {
  try {
    switch (content.kind) {
      case "json":
        return { ok: true, value: JSON.parse(body.toString("utf8")) as Json };
      case "text":
      case "binary":
        return { ok: true, value: body.toString("latin1") };
      case "form":
      case "multipart":
        return { ok: true, value: await readForm(content, type, body, types) };
    }
  } catch (error) {
    return { ok: false, problem: `is not ${content.mediaType}: ${(error as Error).message}` };
  }
}

/** Fields of a form; each is read as its property's type, files as text. */
async function readForm(content: Content, type: string, body: Buffer, types: Types): Promise<Json> {
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const shape = bareType(content.type, types);
  const values = new Map<string, Json>();
  for (const [name, entry] of form) {
    const member =
      shape.kind === "object"
        ? shape.properties.find((property) => property.name === name)?.type
        : undefined;
    const bare = member === undefined ? undefined : bareType(member, types);
    const text = typeof entry === "string" ? entry : await entry.text();
    const value = readField(text, bare?.kind === "list" ? bareType(bare.items, types) : bare);
    const earlier = values.get(name);
    values.set(
      name,
      bare?.kind === "list" ? [...((earlier as readonly Json[] | undefined) ?? []), value] : value,
    );
  }
  return Object.fromEntries(values);
}

function readField(text: string, type: TypeRef | undefined): Json {
  const isText =
    type === undefined ||
    (type.kind === "scalar" && (type.scalar === "string" || type.scalar === "binary"));
  if (isText || type.kind === "literal") return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
