/** The committed description read plainly, and arguments made from it, for tests that must not trust the model. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./project.ts";

// The description is data whose shape the tests assert as they go.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

export interface DescribedParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Any;
  readonly explode: boolean;
}

export interface Described {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  readonly body: {
    readonly required: boolean;
    readonly mediaType: string;
    readonly schema: Any;
  } | null;
  readonly errors: readonly { readonly status: number; readonly schema: string }[];
  readonly takesRequest: boolean;
  readonly root: Any;
}

/** Applies what the committed overlays say of parameters and bodies, by their plain targets. */
export function applyTexts(root: Any): Any {
  for (const file of ["corrections", "query-lists", "patch-bodies"]) {
    const { actions } = parse(
      readFileSync(join(ROOT, `spec/overlays/${file}.yaml`), "utf8"),
    ) as Any;
    for (const { target, update } of actions as Any[]) applyPlainly(root, String(target), update);
  }
  applyMediaType(root);
  return root;
}

/** Operations that take instructions and nothing else have the media type of the catalogue. */
function applyMediaType(root: Any): void {
  const catalogue = parse(readFileSync(join(ROOT, "spec/semantic-patch.yaml"), "utf8")) as Any;
  const resources = Object.values<Any>(catalogue.resources).filter((each) => !each.otherBodies);
  const ids = new Set(resources.flatMap((resource) => resource.operations));
  for (const operation of Object.values<Any>(root.paths).flatMap((item) =>
    Object.values<Any>(item),
  )) {
    if (!ids.has(operation.operationId)) continue;
    operation.requestBody.content = {
      [catalogue.mediaType]: operation.requestBody.content["application/json"],
    };
  }
}

/** `$.paths['/x'].get.parameters[?@.name=='expand'].schema` without a JSONPath engine. */
function applyPlainly(root: Any, target: string, update: Any): void {
  const steps = [...target.matchAll(/\['([^']*)'\]|\.([\w-]+)|\[\?(.*?)\]/g)];
  let node = root;
  let parent: Any = null;
  let last: string | number = "";
  for (const [, quoted, plain, filter] of steps) {
    parent = node;
    const wanted = /@\.name\s*==\s*['"]([^'"]+)['"]/.exec(filter ?? "")?.[1];
    last =
      wanted === undefined
        ? (quoted ?? plain ?? "")
        : node.findIndex((item: Any) => item.name === wanted);
    node = node?.[last];
  }
  if (node === null || typeof node !== "object" || Array.isArray(node)) parent[last] = update;
  else if (target.endsWith(".schema")) parent[last] = update;
  else Object.assign(node, update);
}

/** Every operation of the description. */
export function describeOperations(root: Any): readonly Described[] {
  return Object.entries<Any>(root.paths).flatMap(([path, item]) =>
    Object.entries<Any>(item).map(([method, operation]) =>
      describeOperation(root, path, method, operation),
    ),
  );
}

function describeOperation(root: Any, path: string, method: string, operation: Any): Described {
  const parameters = (operation.parameters ?? []).map((parameter: Any) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    schema: parameter.schema,
    explode: parameter.explode ?? parameter.in === "query",
  }));
  const body = operation.requestBody === undefined ? null : deref(root, operation.requestBody);
  const [mediaType, media] = Object.entries<Any>(body?.content ?? {})[0] ?? ["", null];
  const asked = parameters.filter((p: DescribedParameter) => !isConstant(p));
  return {
    id: operation.operationId,
    tag: operation.tags[0],
    method,
    path,
    parameters,
    body:
      body === null ? null : { required: body.required === true, mediaType, schema: media.schema },
    errors: Object.entries<Any>(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, response]) => ({
        status: Number(status),
        schema: String(response.content["application/json"].schema.$ref).split("/").at(-1) ?? "",
      })),
    takesRequest: asked.length > 0 || body !== null,
    root,
  };
}

const isConstant = ({ in: place, required, schema }: DescribedParameter): boolean =>
  place === "header" && required && schema.enum?.length === 1;

const deref = (root: Any, value: Any): Any => {
  const name = value?.$ref as string | undefined;
  return name === undefined
    ? value
    : deref(
        root,
        name
          .split("/")
          .slice(1)
          .reduce((node: Any, key) => node[key], root),
      );
};

export interface BuiltArguments {
  readonly request: Record<string, unknown>;
  readonly path: string;
  /** `key=value` pairs, encoded. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly mediaType: string;
}

/** Arguments of a call and the request they must give. */
export function buildArguments(operation: Described, fill: "required" | "all"): BuiltArguments {
  const request: Record<string, unknown> = {};
  const query: string[] = [];
  const headers: Record<string, string> = {};
  let path = operation.path;
  for (const parameter of operation.parameters) {
    if (isConstant(parameter)) headers[parameter.name.toLowerCase()] = parameter.schema.enum[0];
    else if (parameter.required || fill === "all") {
      const value = valueOf(operation.root, parameter.schema, parameter.name, fill, 0);
      request[parameter.name] = value;
      if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encode(value));
      else query.push(...encodeQuery(parameter, value));
    }
  }
  const { body } = operation;
  const sendsBody = body !== null && (body.required || fill === "all");
  const value = sendsBody ? valueOf(operation.root, body.schema, "body", fill, 0) : undefined;
  if (sendsBody) request[bodyKey(operation)] = value;
  return { request, path, query, headers, body: value, mediaType: body?.mediaType ?? "" };
}

/** Camel-cased schema name where the schema is an object with properties, `body` for several forms, else `requestBody`. */
export function bodyKey({ body, root }: Described): string {
  if (body?.schema.anyOf !== undefined) return "body";
  const name =
    String(body?.schema.$ref ?? "")
      .split("/")
      .at(-1) ?? "";
  const schema = deref(root, body?.schema);
  if (name === "" || schema.properties === undefined) return "requestBody";
  const acronym = /^[A-Z]+(?=[A-Z][a-z])/.exec(name)?.[0] ?? name.charAt(0);
  return acronym.toLowerCase() + name.slice(acronym.length);
}

// Reserved characters, so that a value that is not encoded would be seen.
const TEXT = "a/b c?d#ü";
const encode = (value: unknown): string =>
  encodeURIComponent(String(value)).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function encodeQuery({ name, explode }: DescribedParameter, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [`${name}=${encode(value)}`];
  return explode
    ? value.map((item) => `${name}=${encode(item)}`)
    : [`${name}=${value.map(encode).join(",")}`];
}

function valueOf(
  root: Any,
  schema: Any,
  name: string,
  fill: "required" | "all",
  depth: number,
): unknown {
  const beside = schema.$ref === undefined ? undefined : schema.enum;
  const resolved = deref(root, schema);
  const values = beside ?? resolved.enum;
  const again = (inner: Any): unknown => valueOf(root, inner, name, fill, depth + 1);
  if (values !== undefined) return resolved.type === "integer" ? Number(values[0]) : values[0];
  if (resolved.allOf !== undefined) return again(resolved.allOf[0]);
  if (resolved.oneOf !== undefined) return again(resolved.oneOf[0]);
  if (resolved.anyOf !== undefined) return again(resolved.anyOf[0]);
  switch (resolved.type) {
    case "string":
      if (resolved.format === "binary") return new Blob(["a,b\n"], { type: "text/csv" });
      return resolved.format === "date-time"
        ? "2024-06-10T12:00:00Z"
        : resolved.format === "uuid"
          ? UUID
          : TEXT.slice(0, resolved.maxLength);
    case "integer":
    case "number":
      return resolved.minimum ?? 3;
    case "boolean":
      return true;
    case "array":
      return depth > 8 ? [] : [again(resolved.items), again(resolved.items)];
    default:
      return objectOf(root, resolved, fill, depth);
  }
}

const UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

function objectOf(root: Any, schema: Any, fill: "required" | "all", depth: number): unknown {
  const wanted = Object.entries<Any>(schema.properties ?? {}).filter(
    ([key]) => (schema.required ?? []).includes(key) || (fill === "all" && depth < 5),
  );
  return Object.fromEntries(
    wanted.map(([key, inner]) => [key, valueOf(root, inner, key, fill, depth + 1)]),
  );
}
