/** Cases of the Python contract suite, from the committed description alone, and the check of what arrived. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordedRequest } from "../../generator/mock/server.ts";
import { ROOT } from "../support/project.ts";
import {
  applyTexts,
  buildArguments,
  describeOperations,
  type Described,
} from "../support/description.ts";

const FILLS = ["required", "all"] as const;
const MODES = ["sync", "async", "raw", "araw"] as const;

export const described: readonly Described[] = describeOperations(
  applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"))),
);

/** Namespace and method of each `verb path`, from the pages a reader has. */
export function readPublicNames(
  directory: string,
): ReadonlyMap<string, { readonly namespace: string; readonly method: string }> {
  const pages = readdirSync(directory).map((page) => readFileSync(join(directory, page), "utf8"));
  const sections = pages.flatMap((page) => page.split(/^## /m).slice(1));
  return new Map(
    sections.map((section) => {
      const [, namespace = "", method = ""] = /^`\w+\.(\w+)\.(\w+)`/.exec(section) ?? [];
      const [, path = "", verb = ""] = /^`(\/[^`]*)` `(\w+)`$/m.exec(section) ?? [];
      return [`${verb} ${path}`, { namespace, method }] as const;
    }),
  );
}

/** What the Python suite reads. */
export const buildCases = (names: ReturnType<typeof readPublicNames>) =>
  described.map((operation) => {
    const name = names.get(`${operation.method} ${operation.path}`);
    if (name === undefined) throw new Error(`${operation.id} is on no page`);
    const [required, all] = FILLS.map((fill) => {
      const { request, body } = buildArguments(operation, fill);
      const parameters = operation.parameters
        .filter((parameter) => parameter.name in request)
        .map((parameter) => [parameter.name, request[parameter.name]] as const);
      return {
        parameters: Object.fromEntries(parameters),
        ...(body === undefined ? {} : { body }),
      };
    });
    return {
      id: operation.id,
      ...name,
      required,
      all,
      errors: operation.errors.map(({ status }) => status),
    };
  });

/** JSON with files as their text. */
export const serializeCases = (cases: unknown): string =>
  JSON.stringify(cases, (_, value: unknown) =>
    value instanceof Blob ? { $file: "a,b\n" } : value,
  );

/** What is wrong with the requests that arrived, one line each. */
export function findDifferences(
  seen: readonly RecordedRequest[],
  modes: readonly string[] = MODES,
): readonly string[] {
  const arrived = new Map(seen.map((request) => [request.headers["x-case"], request]));
  return described.flatMap((operation) =>
    FILLS.flatMap((fill) =>
      modes.flatMap((mode) => {
        const label = `${operation.id} ${mode} ${fill}`;
        const request = arrived.get(label);
        if (request === undefined) return [`${label}: nothing arrived`];
        return compareRequest(operation, fill, request).map((text) => `${label}: ${text}`);
      }),
    ),
  );
}

function compareRequest(
  operation: Described,
  fill: (typeof FILLS)[number],
  request: RecordedRequest,
): readonly string[] {
  const wanted = buildArguments(operation, fill);
  const [path = "", query = ""] = request.url.split("?");
  const headers = Object.entries({ ...wanted.headers, authorization: "api-test-key" });
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["method", request.method, operation.method.toUpperCase()],
    ["path", path, wanted.path],
    ["query", query.split("&").filter(Boolean).sort(), [...wanted.query].sort()],
    ...headers.map(([name, value]) => [name, request.headers[name], value] as const),
    ...compareBody(wanted, request),
  ];
  return pairs
    .filter(([, found, right]) => canonical(found) !== canonical(right))
    .map(([what, found, right]) => `${what} is ${canonical(found)}, not ${canonical(right)}`);
}

function compareBody(
  wanted: ReturnType<typeof buildArguments>,
  request: RecordedRequest,
): readonly (readonly [string, unknown, unknown])[] {
  const type = request.headers["content-type"] ?? "";
  if (wanted.body === undefined) return [["length of the body", request.rawBody.length, 0]];
  if (wanted.mediaType.startsWith("multipart/"))
    return [["content-type", /^multipart\/form-data; boundary=\w+$/.test(type), true]];
  return [
    ["content-type", type, wanted.mediaType],
    ["body", JSON.parse(request.rawBody.toString()), wanted.body],
  ];
}

/** JSON with sorted keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
