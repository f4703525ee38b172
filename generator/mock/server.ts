/**
 * A server that answers every operation of a model and validates what it receives. (Prism, the kept library for this,
 * needs Node 24; we support Node 20. Validation is Ajv's.)
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fail } from "../diagnostics.ts";
import type { ApiModel, Json, Operation } from "../model/model.ts";
import { buildAnswerer, type Answer } from "./answer.ts";
import { buildPage } from "./pages.ts";
import { buildRouter, type RouteMatch } from "./router.ts";
import { buildValidator } from "./validate.ts";

/** A request as the server saw it. */
export interface RecordedRequest {
  readonly operationId: string | null;
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
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
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, {
        status: 500,
        mediaType: "application/json",
        body: JSON.stringify({ code: "mock_error", message: String(error) }),
      });
    });
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request);
    const url = request.url ?? "/";
    const [path = "/"] = url.split("?");
    const match = route(readMethod(model, request), path);
    const answer =
      request.method === "OPTIONS" && match.kind !== "found"
        ? { status: 204, mediaType: null, body: "" }
        : await respond(match, request, url, rawBody);
    const delay = Number(readPreference(request, "delay") ?? options.delayMs ?? 0);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    send(response, answer, request.method === "HEAD", match);
    options.onRequest?.({
      operationId: match.kind === "found" ? match.operation.id : null,
      method: request.method ?? "GET",
      url,
      headers: request.headers,
      rawBody,
      status: answer.status,
    });
  }
  return {
    listen: (port = 0) => listen(server, port, options.host ?? "127.0.0.1"),
    close: () => close(server),
  };
}

/** The method that is meant: of a POST the one in the header, where the API reads one. */
function readMethod(
  { methodOverride }: ApiModel,
  { method = "GET", headers }: IncomingMessage,
): string {
  const meant = methodOverride === null ? undefined : headers[methodOverride.toLowerCase()];
  return method === "POST" && typeof meant === "string" ? meant.toUpperCase() : method;
}

type Responder = (
  match: RouteMatch,
  request: IncomingMessage,
  url: string,
  body: Buffer,
) => Promise<Answer>;

function buildResponder(model: ApiModel, options: MockOptions): Responder {
  const answerer = buildAnswerer(model);
  const validate = buildValidator(model);
  return async (match, request, url, rawBody) => {
    if (match.kind === "none")
      return answerer.failure(null, 404, "not_found", "There is no such path");
    if (match.kind === "method") {
      return answerer.failure(null, 405, "method_not_allowed", `Use ${match.allowed.join(", ")}`);
    }
    const { operation } = match;
    if (options.requireAuth !== false && !isAuthorized(model, operation, request, url)) {
      return answerer.failure(operation, 401, "unauthorized", "The credential is missing");
    }
    const problems = await validate(operation, match.path, url, request.headers, rawBody);
    if (problems.length > 0) {
      return answerer.failure(operation, 400, "invalid_request", problems.join("; "));
    }
    const code = readPreference(request, "code");
    if (code !== null) return answerer.status(operation, Number(code));
    const answer = answerer.success(operation);
    if (operation.paging === null) return answer;
    const page = buildPage(operation, url, JSON.parse(answer.body) as Json);
    return { ...answer, body: JSON.stringify(page) };
  };
}

/** `Prefer: code=404, delay=250` */
function readPreference(request: IncomingMessage, name: string): string | null {
  const header = [request.headers["prefer"]].flat().join(",");
  return new RegExp(`(?:^|[,;\\s])${name}=(\\d+)`).exec(header)?.[1] ?? null;
}

function isAuthorized(
  model: ApiModel,
  operation: Operation,
  request: IncomingMessage,
  url: string,
): boolean {
  const alternatives = operation.security ?? model.security;
  if (alternatives.length === 0 || alternatives.some((schemes) => schemes.length === 0))
    return true;
  return alternatives.some((schemes) =>
    schemes.every((name) => hasCredential(model, name, request, url)),
  );
}

function hasCredential(
  model: ApiModel,
  name: string,
  request: IncomingMessage,
  url: string,
): boolean {
  const scheme = model.auth.find((candidate) => candidate.name === name);
  if (scheme?.kind !== "apiKey")
    return scheme?.kind === "mutualTLS" || request.headers.authorization !== undefined;
  switch (scheme.location) {
    case "header":
      return (request.headers[scheme.parameter.toLowerCase()] ?? "") !== "";
    case "query":
      return new URLSearchParams(url.split("?")[1] ?? "").get(scheme.parameter) !== null;
    case "cookie":
      return (request.headers.cookie ?? "").includes(`${scheme.parameter}=`);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error(`The body has more than ${MAX_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Pages of other origins may call the mock: the documentation does. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE",
  "access-control-allow-headers": "*, authorization",
};

function send(
  response: ServerResponse,
  answer: Answer,
  headOnly = false,
  match?: RouteMatch,
): void {
  const allow = match?.kind === "method" ? { allow: match.allowed.join(", ") } : {};
  const type = answer.mediaType === null ? {} : { "content-type": answer.mediaType };
  const length = answer.status === 204 ? {} : { "content-length": Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, { ...CORS, ...allow, ...type, ...length });
  response.end(headOnly ? undefined : answer.body);
}

function listen(server: Server, port: number, host: string): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      try {
        fail("FF1701", {
          problem: `The mock server can't listen on port ${port} (${error.code ?? String(error)})`,
          remedy: "Give another port with --port, or 0 for a free one",
        });
      } catch (diagnostic) {
        reject(diagnostic as Error);
      }
    });
    server.listen(port, host, () => {
      resolve({ url: `http://${host}:${(server.address() as AddressInfo).port}` });
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
