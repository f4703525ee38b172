import { describe, expect, test } from "vitest";
import {
  readModel,
  start,
  startModel,
  json,
  text,
  integer,
  ok,
  body,
  post,
  detailOf,
} from "../support/mock.ts";

describe("errors of the mock's own", () => {
  const failing = async (schema: object, media = "application/json"): Promise<Response> => {
    const responses = { ...ok, "400": { description: "", content: { [media]: { schema } } } };
    return fetch(`${await start({ paths: { "/x": { get: { responses } } } })}/x?z=1`);
  };
  const message = "query.z is not a parameter";

  test.each<readonly [string, object, unknown]>([
    [
      "code and message",
      { type: "object", properties: { code: text, message: text } },
      { code: "invalid_request", message },
    ],
    [
      "a number as code",
      { type: "object", properties: { code: integer, message: text } },
      { code: 400, message },
    ],
    [
      "a closed set of codes",
      { type: "object", properties: { code: { enum: ["bad"] }, message: text } },
      { code: "bad", message },
    ],
    [
      "a detail",
      {
        type: "object",
        additionalProperties: false,
        properties: { detail: text, status: integer },
      },
      { detail: message, status: 400 },
    ],
    [
      "an error inside",
      {
        type: "object",
        additionalProperties: false,
        properties: {
          error: { type: "object", additionalProperties: false, properties: { message: text } },
        },
      },
      { error: { message } },
    ],
    [
      "a list of errors",
      {
        type: "object",
        additionalProperties: false,
        properties: {
          errors: {
            type: "array",
            items: { type: "object", properties: { title: text }, additionalProperties: false },
          },
        },
      },
      { errors: [{ title: message }] },
    ],
    ["text in JSON", text, message],
  ])("%s", async (_, schema, expected) => {
    const response = await failing(schema);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "application/json",
    ]);
    expect(await response.json()).toEqual(expected);
  });

  test.each<readonly [string, object]>([
    [
      "a closed shape without a sentence",
      { type: "object", additionalProperties: false, properties: { id: integer } },
    ],
    [
      "a sentence that is too short",
      {
        type: "object",
        additionalProperties: false,
        properties: { message: { type: "string", maxLength: 5 } },
      },
    ],
    ["a number", integer],
  ])("%s is not broken", async (_, schema) => {
    expect(await detailOf(await failing(schema))).toBe(message);
  });

  test("plain text says it plainly", async () => {
    const response = await failing(text, "text/plain");
    expect([response.headers.get("content-type"), await response.text()]).toEqual([
      "text/plain",
      message,
    ]);
  });
});

describe("descriptions that can't be checked against", () => {
  test("an unreadable pattern is warned about once and ignored", async () => {
    const warnings: string[] = [];
    const schema = {
      type: "object",
      properties: { a: { type: "string", pattern: "(?i)^a(" }, n: integer },
    };
    const url = await start(
      { paths: { "/x": { post: { requestBody: body(schema), responses: ok } } } },
      { onWarning: (problem) => warnings.push(problem) },
    );
    expect((await post(`${url}/x`, { a: "b" })).status).toBe(200);
    expect((await post(`${url}/x`, { a: "b" })).status).toBe(200);
    expect((await post(`${url}/x`, { n: "b" })).status).toBe(400);
    expect(warnings).toEqual([
      'The pattern "(?i)^a(" is no JavaScript regular expression; it is ignored',
    ]);
  });

  test("a type that no validator can be made of is warned about once and accepts", async () => {
    const warnings: string[] = [];
    const ref = { $ref: "#/components/schemas/A" };
    const paths = { "/x": { post: { requestBody: body(ref), responses: ok } } };
    const model = readModel({ paths, components: { schemas: { A: text } } });
    const url = await startModel(
      { ...model, types: [] },
      { onWarning: (problem) => warnings.push(problem) },
    );
    expect((await post(`${url}/x`, 1)).status).toBe(200);
    expect((await post(`${url}/x`, 2)).status).toBe(200);
    expect(warnings).toEqual([
      expect.stringMatching(/^Values of #\/paths.* are not checked: can't/),
    ]);
  });

  test("a schema that is itself first asks for nothing", async () => {
    const components = {
      schemas: { A: { anyOf: [{ $ref: "#/components/schemas/A" }, text] } },
    };
    const ref = { $ref: "#/components/schemas/A" };
    const url = await start({
      paths: {
        "/x": {
          post: {
            parameters: [{ name: "q", in: "query", schema: ref }],
            requestBody: body(ref),
            responses: { "200": { description: "", ...json(ref) } },
          },
        },
      },
      components,
    });
    expect((await post(`${url}/x?q=1`, 1)).status).toBe(200);
  });

  test("a range of media types is answered with one", async () => {
    const content = (type: string): object => ({
      "200": { description: "", content: { [type]: { schema: text } } },
    });
    const url = await start({
      paths: {
        "/a": { get: { responses: content("*/*") } },
      },
    });
    expect((await fetch(`${url}/a`)).headers.get("content-type")).toBe("application/json");
  });
});
