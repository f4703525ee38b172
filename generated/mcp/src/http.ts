// Copied by flagforge from templates/mcp/overlay/src/http.ts; edit it there.
/** Serving over HTTP: one stateless endpoint, every request by itself. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import type { Config } from "./config.js";
import { readNarrowing } from "./narrow.js";
import { buildServer } from "./protocol.js";
import { createSession, type Session } from "./session.js";

/** Where the endpoint is. */
const PATH = "/mcp";
const MAX_BODY = 1024 * 1024;

export interface HttpServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Listens; gives the address. */
export async function serveHttp(config: Config, log: Session["log"]): Promise<HttpServer> {
  const local = isLoopback(config.host);
  const hosts = [...localhostAllowedHostnames(), config.host, ...config.allowedHosts];
  const origins = [...localhostAllowedOrigins(), ...config.allowedOrigins];
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      // On an address that others reach, the key of whoever started the server is not theirs to use.
      const own = readCredential(requestInfo?.headers.get("authorization") ?? null);
      const apiKey = own ?? (local ? config.apiKey : null);
      const credentials = own === null && local ? config.credentials : {};
      const narrowing = readNarrowing(requestInfo?.headers ?? new Headers());
      return buildServer(createSession({ ...config, apiKey, credentials, narrowing }), config);
    },
    { maxRequestBodySize: MAX_BODY, onerror: (error) => log("debug", error.message) },
  );
  const answer = async (request: Request): Promise<Response> => {
    const refused =
      hostHeaderValidationResponse(request, hosts) ?? originValidationResponse(request, origins);
    if (refused !== undefined) return refused;
    const { pathname } = new URL(request.url);
    if (pathname === "/healthz")
      return new Response("ok\n", { headers: { "content-type": "text/plain" } });
    return pathname === PATH
      ? handler.fetch(request)
      : new Response("Not found\n", { status: 404 });
  };
  // Loaded here: a server over stdio does without it.
  const { createServer } = await import("node:http");
  const server = createServer((message, response) => {
    respond(message, response, answer).catch((error: unknown) => {
      log("error", String(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = config.host.includes(":") ? `[${config.host}]` : config.host;
  return {
    url: `http://${name}:${port}${PATH}`,
    close: async () => {
      await handler.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|::1|localhost)$/.test(host);

/** The key as it is, or behind `Bearer`. */
function readCredential(header: string | null): string | null {
  const key = header?.replace(/^Bearer\s+/i, "").trim() ?? "";
  return /^[\x21-\x7e]+$/.test(key) ? key : null;
}

async function respond(
  message: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const request = buildRequest(message, gone.signal);
  if (request === null) {
    response.writeHead(400).end();
    return;
  }
  const { status, headers, body } = await answer(request);
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null) response.end();
  else
    for await (const chunk of Readable.fromWeb(body as never))
      if (!response.write(chunk)) await drained(response);
  response.end();
}

const drained = (response: ServerResponse): Promise<unknown> =>
  new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });

/** The request as the web has it; `null` where it is none. */
function buildRequest(message: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = "GET", url = "/", headers } = message;
  const address = `http://${headers.host ?? "localhost"}${url.startsWith("/") ? url : "/"}`;
  if (!URL.canParse(address)) return null;
  const hasBody = method !== "GET" && method !== "HEAD";
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, Array.isArray(value) ? value.join(", ") : value] as [string, string]],
  );
  return new Request(address, {
    method,
    headers: pairs,
    signal,
    ...(hasBody ? { body: Readable.toWeb(message) as never, duplex: "half" } : {}),
  } as RequestInit);
}
