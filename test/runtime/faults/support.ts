import { expect } from "vitest";
import { call } from "../../../templates/typescript/overlay/src/lib/call.ts";
import { encodeJson } from "../../../templates/typescript/overlay/src/lib/bodies.ts";
import type {
  RequestOptions,
  SDKOptions,
} from "../../../templates/typescript/overlay/src/lib/client.ts";
import type {
  ErrorFields,
  SDKError,
} from "../../../templates/typescript/overlay/src/lib/errors.ts";
import type { AnyOperation } from "../../../templates/typescript/overlay/src/lib/operation.ts";
import { sendJson, startServer, startSocketServer } from "../../support/http.ts";
import type { ReceivedRequest, TestServer } from "../../support/http.ts";
import { client, getThing, operation } from "../client.ts";

/** A case of the list of faults: asserts what the client has to do. */
export type FaultCase = () => Promise<void>;

/** Two retries, nearly without waits. */
export const FAST: SDKOptions = {
  maxRetries: 2,
  retryConfig: { strategy: "backoff", backoff: { initialInterval: 2 } },
};

/** An operation with effects. */
export const postThing: AnyOperation = operation({
  id: "postThing",
  method: "POST",
  body: { key: "body", encode: encodeJson, mediaType: "application/json" },
});

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What a call ended with. */
export interface Outcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: SDKError & ErrorFields;
  readonly took: number;
}

/** Calls an operation with quick retries. */
export async function send(
  url: string,
  options: SDKOptions = {},
  called: AnyOperation = getThing,
  callOptions: RequestOptions = {},
): Promise<Outcome> {
  const started = performance.now();
  const things = client(url, { ...FAST, ...options });
  const result = await call(things, called, { thing: "t", body: { a: 1 } }, callOptions);
  return { ...(result as object as Outcome), took: performance.now() - started };
}

export type Answer = (
  response: Parameters<Parameters<typeof startServer>[0]>[0],
  request: ReceivedRequest,
) => void;

export const good: Answer = (response) => sendJson(response, 200, { name: "good" });

/** An answer with a status and headers. */
export const status =
  (code: number, headers: Record<string, string | number> = {}): Answer =>
  (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendJson(response, code, { message: "no" });
  };

/** A server that gives these answers in turn, the last one for ever. */
export function serve(...answers: readonly Answer[]): Promise<TestServer> {
  let count = 0;
  return startServer((response, request) => {
    answers[Math.min(count++, answers.length - 1)]!(response, request);
  });
}

/** A server that sends these bytes, one text for each connection, the last one for ever; then ends. */
export function serveBytes(...texts: readonly (string | Buffer)[]): Promise<TestServer> {
  let count = 0;
  return startSocketServer((socket) => {
    socket.end(texts[Math.min(count++, texts.length - 1)]!);
  });
}

export const GOOD_BYTES =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\nconnection: close\r\n\r\n{"name":"good"}';

/** Expects a call to end with the good answer after so many requests. */
export async function expectRecovery(
  server: TestServer,
  requests: number,
  called?: AnyOperation,
): Promise<Outcome> {
  const outcome = await send(server.url, {}, called);
  expect(outcome.error).toBeUndefined();
  expect(outcome.value).toEqual({ name: "good" });
  expect(server.requests.length).toBe(requests);
  return outcome;
}

/** Expects a call to fail after so many requests, with these fields. */
export async function expectFailure(
  server: TestServer,
  requests: number,
  fields: object,
  called?: AnyOperation,
  options?: SDKOptions,
): Promise<Outcome> {
  const outcome = await send(server.url, options, called);
  expect(outcome.error).toMatchObject({ attempts: requests, ...fields });
  expect(server.requests.length).toBe(requests);
  return outcome;
}
