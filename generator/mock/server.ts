/**
 * A server that answers every operation of a model and validates what it receives. (Prism, the kept library for this,
 * needs Node 24; we support Node 20. Validation is Ajv's.)
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { buildError, FlagforgeError } from "../diagnostics.ts";
import type { ApiModel, Json, Operation } from "../model/model.ts";
import { buildAnswerer, problemAnswer, type Answer, type Answerer } from "./answer.ts";
import { isAuthorized } from "./credentials.ts";
import { buildPage } from "./pages.ts";
import { parsePreferences, type Preferences } from "./preferences.ts";
import { buildRouter, type RouteMatch } from "./router.ts";
import { buildValidator, type Validator } from "./validate.ts";

/** A request as the server saw it. */
export interface RecordedRequest {
  readonly operationId: string | null;
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** Empty where it was over the limit. */
  readonly rawBody: Buffer;
  readonly status: number;
}

export interface MockOptions {
  /** Milliseconds before every answer. */
  readonly delayMs?: number;
  /** Whether to ask for the credential; default true. */
  readonly requireAuth?: boolean;
  /** Told about every request, once it is answered. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** Told once about each part of the description that requests can't be checked against. */
  readonly onWarning?: (problem: string) => void;
  readonly host?: string;
}

export interface MockServer {
  /** Port 0 (the default) takes a free one. */
  readonly listen: (port?: number) => Promise<{ readonly url: string }>;
  readonly close: () => Promise<void>;
}

const MAX_BODY = 16 * 1024 * 1024;

/** Builds a mock server; it listens when told to. */
export function createMockServer(model: ApiModel, options: MockOptions = {}): MockServer {
  const route = buildRouter(model);
  const respond = buildResponder(model, options);
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      // Whoever went away needs no answer.
      if (response.headersSent || response.destroyed) response.destroy();
      else send(response, problemAnswer(500, "mock_error", String(error)));
    });
  });
  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(message);
    const { method = "GET", headers } = message;
    const url = originForm(message.url ?? "/");
    const match = route(readMethod(model, message), url.split(/[?#]/)[0] ?? "/");
    const preferences = parsePreferences([headers["prefer"]].flat().join(","));
    const answer = isPreflight(match, message)
      ? { status: 204, mediaType: null, body: "" }
      : await respond({ match, preferences, url, headers, body });
    const delay = preferences.delayMs ?? options.delayMs ?? 0;
    if (delay > 0 && !(await waitFor(delay, response))) return;
    if (body === null) response.setHeader("connection", "close");
    send(response, answer, method === "HEAD", match);
    options.onRequest?.({
      operationId: match.kind === "found" ? match.operation.id : null,
      method,
      url,
      headers,
      rawBody: body ?? Buffer.alloc(0),
      status: answer.status,
    });
  }
  return {
    listen: (port = 0) => listen(server, port, options.host ?? "127.0.0.1"),
    close: () => close(server),
  };
}

/** Path and query of a request target; proxies send whole URLs. */
function originForm(target: string): string {
  if (target.startsWith("/") || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}

/** The method that is meant: of a POST the one in the header, where the API reads one. */
function readMethod(
  { methodOverride }: ApiModel,
  { method = "GET", headers }: IncomingMessage,
): string {
  const meant = methodOverride === null ? undefined : headers[methodOverride.toLowerCase()];
  return method === "POST" && typeof meant === "string" ? meant.toUpperCase() : method;
}

/** Pages of other origins ask before they call; nothing documented answers that. */
const isPreflight = (match: RouteMatch, { method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" &&
  (match.kind !== "found" || headers["access-control-request-method"] !== undefined);

/** Waits; gives whether there still is somebody to answer. */
async function waitFor(delay: number, response: ServerResponse): Promise<boolean> {
  const gone = new AbortController();
  const abort = (): void => gone.abort();
  response.once("close", abort);
  try {
    await wait(delay, undefined, { signal: gone.signal });
  } catch {
    return false;
  } finally {
    response.off("close", abort);
  }
  return true;
}

interface Call {
  readonly match: RouteMatch;
  readonly preferences: Preferences;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** `null`: over the limit. */
  readonly body: Buffer | null;
}

function buildResponder(model: ApiModel, options: MockOptions): (call: Call) => Promise<Answer> {
  const answerer = buildAnswerer(model);
  const validate = buildValidator(model, options.onWarning ?? (() => undefined));
  return async (call) => {
    const { match, headers, url } = call;
    switch (match.kind) {
      case "none":
        return answerer.failure(null, 404, "not_found", "There is no such path");
      case "method":
        return answerer.failure(null, 405, "method_not_allowed", `Use ${match.allowed.join(", ")}`);
      case "found":
        if (options.requireAuth !== false && !isAuthorized(model, match.operation, headers, url))
          return answerer.failure(
            match.operation,
            401,
            "unauthorized",
            "The credential is missing",
          );
        return answerCall(match.operation, match.path, call, answerer, validate);
    }
  };
}

async function answerCall(
  operation: Operation,
  path: ReadonlyMap<string, string>,
  { preferences, url, headers, body }: Call,
  answerer: Answerer,
  validate: Validator,
): Promise<Answer> {
  const refuse = (status: number, code: string, message: string): Answer =>
    answerer.failure(operation, status, code, message);
  if (body === null)
    return refuse(413, "body_too_large", `The body has more than ${MAX_BODY} bytes`);
  const refusal = await validate(operation, { path, url, headers, body });
  if (refusal !== null) {
    const code = refusal.status === 415 ? "unsupported_media_type" : "invalid_request";
    return refuse(refusal.status, code, refusal.problems.join("; "));
  }
  if (preferences.problems.length > 0)
    return refuse(400, "invalid_preference", preferences.problems.join("; "));
  if (preferences.code === null) return pageOf(operation, url, answerer.success(operation));
  const preferred = answerer.status(operation, preferences.code);
  return (
    preferred ??
    refuse(
      400,
      "invalid_preference",
      `Prefer: code=${preferences.code} is not a documented status; there is ${renderStatuses(operation)}`,
    )
  );
}

/** One of the pages of a collection. */
function pageOf(operation: Operation, url: string, answer: Answer): Answer {
  if (operation.paging === null) return answer;
  return {
    ...answer,
    body: JSON.stringify(buildPage(operation, url, JSON.parse(answer.body) as Json)),
  };
}

const renderStatuses = ({ responses }: Operation): string =>
  responses
    .map(({ status }) =>
      status.kind === "code"
        ? String(status.code)
        : status.kind === "range"
          ? `${status.hundreds}XX`
          : "default",
    )
    .join(", ");

/** The whole body; `null` where it is over the limit. What is too much is read and thrown away, so that the answer arrives. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : null;
}

/** Pages of other origins may call the mock, as the documentation does, and read what it answers. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "*",
};

function send(
  response: ServerResponse,
  answer: Answer,
  headOnly = false,
  match?: RouteMatch,
): void {
  const allow = match?.kind === "method" ? { allow: match.allowed.join(", ") } : {};
  const type = answer.mediaType === null ? {} : { "content-type": answer.mediaType };
  const hasLength = answer.status !== 204 && answer.status !== 304;
  const length = hasLength ? { "content-length": Buffer.byteLength(answer.body) } : {};
  response.writeHead(answer.status, { ...CORS, ...allow, ...type, ...length });
  response.end(headOnly ? undefined : answer.body);
}

function listen(server: Server, port: number, host: string): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      const diagnostic = buildError("FF1701", {
        problem: `The mock server can't listen on port ${port} (${error.code ?? String(error)})`,
        remedy: "Give another port with --port, or 0 for a free one",
      });
      reject(new FlagforgeError([diagnostic]));
    };
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      // Addresses with colons stand in brackets in a URL.
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${(server.address() as AddressInfo).port}` });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
