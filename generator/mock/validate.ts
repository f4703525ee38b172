/** Checks a request against its operation: parameters, media type, body. */
import type { IncomingHttpHeaders } from "node:http";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { MULTIPLE_DIGITS } from "../model/fits.ts";
import { buildJsonSchema, buildSchemaBundle, bundleRef } from "../model/json-schema.ts";
import type { ApiModel, Json, Operation, TypeRef } from "../model/model.ts";
import { compilePattern } from "../model/patterns.ts";
import { findContent, readContent } from "./bodies.ts";
import { credentialParameters } from "./credentials.ts";
import {
  ownsQueryKey,
  readCookies,
  readParameter,
  splitAt,
  type RawParameters,
} from "./parameters.ts";
import { decode } from "./router.ts";
import type { Types } from "./types.ts";

/** A request that an operation does not take. */
export interface Refusal {
  readonly status: 400 | 415;
  /** Everything that is wrong, in words. */
  readonly problems: readonly string[];
}

/** What a validator needs of a request. */
export interface CheckedRequest {
  readonly path: ReadonlyMap<string, string>;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Says what is wrong with a request; `null` where nothing is. */
export type Validator = (operation: Operation, request: CheckedRequest) => Promise<Refusal | null>;

/** Builds the validator of an API; schemas are compiled when first used. What can't be checked is said once. */
export function buildValidator(model: ApiModel, warn: (problem: string) => void): Validator {
  const types: Types = new Map(model.types.map((declaration) => [declaration.name, declaration]));
  const check = buildChecker(model, warn);
  return async (operation, request) => {
    const problems = checkParameters(model, operation, readRaw(request), types, check);
    const body = await checkBody(operation, request, types, check);
    if (body?.status === 415) return body;
    const all = [...problems, ...(body?.problems ?? [])];
    return all.length === 0 ? null : { status: 400, problems: all };
  };
}

type Checker = (type: TypeRef, value: Json, name: string) => readonly string[];

/** Checks nothing: for types that no validator can be made of. */
const ACCEPT = null;

function buildChecker(model: ApiModel, warn: (problem: string) => void): Checker {
  const ajv = createAjv(warn);
  ajv.addSchema(buildSchemaBundle(model, "request"));
  const compiled = new Map<TypeRef, ValidateFunction | typeof ACCEPT>();
  const options = { ref: (name: string) => bundleRef("request", name), mode: "request" } as const;
  const compile = (type: TypeRef): ValidateFunction | typeof ACCEPT => {
    try {
      return ajv.compile(buildJsonSchema(type, options));
    } catch (error) {
      warn(`Values of ${type.pointer} are not checked: ${renderReason(error)}`);
      return ACCEPT;
    }
  };
  return (type, value, name) => {
    const known = compiled.get(type);
    const validate = known === undefined ? compile(type) : known;
    compiled.set(type, validate);
    if (validate === ACCEPT) return [];
    try {
      return validate(value) ? [] : renderErrors(validate, name);
    } catch (error) {
      if (!isEndless(validate)) return [`${name} is nested too deeply`];
      compiled.set(type, ACCEPT);
      warn(`Values of ${type.pointer} are not checked: ${renderReason(error)}`);
      return [];
    }
  };
}

const renderErrors = ({ errors }: ValidateFunction, name: string): readonly string[] =>
  (errors ?? []).map((error) => `${name}${error.instancePath} ${error.message ?? "is wrong"}`);

const renderReason = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Whether a validator comes back to itself before it looks at anything: then the smallest value is too much as well. */
function isEndless(validate: ValidateFunction): boolean {
  try {
    validate(null);
    return false;
  } catch {
    return true;
  }
}

/** Ajv for descriptions as they are found: what it can't read is warned about and left out. */
function createAjv(warn: (problem: string) => void): Ajv2020 {
  const ignored = new Set<string>();
  const readPattern = (pattern: string): RegExp => {
    const expression = compilePattern(pattern);
    if (expression === null && !ignored.has(pattern)) {
      ignored.add(pattern);
      warn(
        `The pattern ${JSON.stringify(pattern)} is no JavaScript regular expression; it is ignored`,
      );
    }
    return expression ?? /(?:)/;
  };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: true,
    validateSchema: false,
    multipleOfPrecision: MULTIPLE_DIGITS,
    logger: false,
    // The code is what Ajv would print for a validator that is saved; these are not.
    code: { regExp: Object.assign(readPattern, { code: "new RegExp" }) },
  });
  // Its types are those of a CommonJS module.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

function readRaw({ path, url, headers }: CheckedRequest): RawParameters {
  const [, query] = splitAt(url.split("#")[0] ?? "", "?");
  return {
    path,
    query: query
      .split("&")
      .filter((part) => part !== "")
      .map((part) => splitAt(part, "=")),
    headers: new Map(
      Object.entries(headers).map(([key, value]) => [key, [value].flat().join(", ")]),
    ),
    cookies: readCookies(headers.cookie),
  };
}

function checkParameters(
  model: ApiModel,
  operation: Operation,
  raw: RawParameters,
  types: Types,
  check: Checker,
): readonly string[] {
  const { parameters } = operation;
  const credentials = credentialParameters(model, operation);
  const query = raw.query.filter(([key]) => !credentials.has(decode(key)));
  const declared = parameters.flatMap((parameter) => {
    const name = `${parameter.location}.${parameter.name}`;
    const others = new Set<string>(
      parameters
        .filter((other) => other !== parameter && other.location === "query")
        .map((other) => other.name),
    );
    // An object of any members would take what belongs to others.
    const own = query.filter(([key]) => !others.has(decode(key)));
    const value = readParameter(parameter, { ...raw, query: own }, types);
    if (value !== undefined) return check(parameter.type, value, name);
    return parameter.required ? [`${name} is missing`] : [];
  });
  const unknown = query
    .filter(([key]) => !parameters.some((parameter) => ownsQueryKey(parameter, key, types)))
    .map(([key]) => `query.${decode(key)} is not a parameter`);
  return [...declared, ...unknown];
}

async function checkBody(
  operation: Operation,
  { headers, body }: CheckedRequest,
  types: Types,
  check: Checker,
): Promise<Refusal | null> {
  const declared = operation.body;
  const refuse = (status: Refusal["status"], ...problems: string[]): Refusal => ({
    status,
    problems,
  });
  if (declared === null)
    return body.length > 0 ? refuse(400, "body: the operation takes none") : null;
  const mediaType = headers["content-type"] ?? "";
  const content = mediaType === "" ? null : findContent(declared.contents, mediaType);
  const canBeEmpty = content?.kind === "text" || content?.kind === "binary";
  if (body.length === 0 && !canBeEmpty)
    return declared.required ? refuse(400, "body is missing") : null;
  if (content === null) {
    const accepted = declared.contents.map((candidate) => candidate.mediaType).join(", ");
    const given = mediaType === "" ? "no content type" : mediaType;
    return refuse(415, `body: ${given} is not accepted; send ${accepted}`);
  }
  const read = await readContent(content, mediaType, body, types);
  if (!read.ok) return refuse(400, `body ${read.problem}`);
  const problems = check(content.type, read.value, "body");
  return problems.length === 0 ? null : refuse(400, ...problems);
}
