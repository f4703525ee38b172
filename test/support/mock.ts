/** Mock servers of small descriptions. */
import { afterEach, expect } from "vitest";
import {
  createMockServer,
  type MockOptions,
  type MockServer,
} from "../../generator/mock/server.ts";
import { NO_DECISIONS, type NameDecisions } from "../../generator/model/names.ts";
import { buildModel } from "../../generator/model/build.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { parseDocument } from "../../generator/spec/document.ts";

const running: MockServer[] = [];

/** Stops every server that was started; after each test by itself. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()));
}
afterEach(stopAll);

export interface Description {
  readonly paths: object;
  readonly components?: object;
  readonly servers?: readonly object[];
  readonly security?: readonly object[];
}

/** The model of a description. */
export function readModel(
  description: Description,
  decisions: NameDecisions = NO_DECISIONS,
): ApiModel {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, ...description };
  return buildModel(parseDocument(JSON.stringify(document), "api.json"), decisions).model;
}

/** Starts a mock of a model; gives its URL. */
export async function startModel(
  model: ApiModel,
  options: MockOptions = {},
  port = 0,
): Promise<string> {
  const server = createMockServer(model, options);
  const { url } = await server.listen(port);
  running.push(server);
  return url;
}

/** Starts a mock of a description; gives its URL. */
export const start = (
  description: Description,
  options: MockOptions = {},
  port = 0,
): Promise<string> => startModel(readModel(description), options, port);

/** Content of a schema. */
export const json = (schema: object): object => ({ content: { "application/json": { schema } } });
export const text = { type: "string" };
export const integer = { type: "integer" };
/** A documented success. */
export const ok = {
  "200": { description: "", ...json({ type: "object", properties: { id: integer } }) },
};
/** A request body of a schema. */
export const body = (schema: object, required = true): object => ({ required, ...json(schema) });

/** Posts JSON. */
export const post = (
  url: string,
  value: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: "POST",
    body: JSON.stringify(value),
    headers: { "content-type": "application/json", ...headers },
  });

/** Status of what a request is answered with. */
export const statusOf = async (url: string, init?: RequestInit): Promise<number> =>
  (await fetch(url, init)).status;

/** The reasons of an answer in the words of RFC 9457. */
export async function detailOf(response: Response): Promise<unknown> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return ((await response.json()) as { readonly detail: unknown }).detail;
}
