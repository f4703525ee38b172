/** A server that follows a scenario: it keeps what arrives and gives the answers in their order. */
import type { ServerResponse } from "node:http";
import { startServer, type ReceivedRequest, type TestServer } from "../support/http.ts";
import type { Answer, Exchange, Scenario } from "./scenario.ts";

export interface ScriptedServer {
  readonly url: string;
  /** Begins a scenario anew. */
  begin(scenario: Scenario): void;
  /** What differs from the scenario, one line each. */
  differences(): readonly string[];
  close(): Promise<void>;
}

interface Arrival {
  readonly request: ReceivedRequest;
  readonly at: number;
}

export async function startScripted(): Promise<ScriptedServer> {
  let exchanges: readonly Exchange[] = [];
  let arrivals: Arrival[] = [];
  const server: TestServer = await startServer((response, request) => {
    const exchange = exchanges[arrivals.length];
    arrivals.push({ request, at: performance.now() });
    if (exchange === undefined) send(response, { status: 599, text: "not in the scenario" });
    else send(response, exchange.answer);
  });
  return {
    url: server.url,
    begin: (scenario) => {
      exchanges = scenario.exchanges;
      arrivals = [];
    },
    differences: () => compare(exchanges, arrivals),
    close: () => server.close(),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if ("drop" in answer) {
    response.destroy();
    return;
  }
  const { status, headers = {}, json, text } = answer;
  const body = json === undefined ? (text ?? "") : JSON.stringify(json);
  const all: Record<string, string> =
    json === undefined ? {} : { "content-type": "application/json" };
  for (const [name, value] of Object.entries(headers))
    all[name] = typeof value === "string" ? value : String(Date.now() + value.inMs);
  if (status !== 204) all["content-length"] = String(Buffer.byteLength(body));
  response.writeHead(status, all);
  response.end(status === 204 ? undefined : body);
}

function compare(exchanges: readonly Exchange[], arrivals: readonly Arrival[]): readonly string[] {
  const count = `${arrivals.length} requests arrived, not ${exchanges.length}`;
  return [
    ...(arrivals.length === exchanges.length ? [] : [count]),
    ...arrivals.flatMap(({ request, at }, i) => {
      const exchange = exchanges[i];
      if (exchange === undefined) return [`unexpected ${request.method} ${request.url}`];
      const waited = at - (arrivals[i - 1]?.at ?? at);
      const wanted = exchange.afterMs ?? 0;
      return [
        ...compareRequest(exchange.request, request),
        ...(i > 0 && waited < wanted ? [`came after ${waited} ms, not ${wanted}`] : []),
      ];
    }),
  ];
}

function compareRequest(wanted: Exchange["request"], found: ReceivedRequest): readonly string[] {
  const line = `${wanted.method} ${wanted.target}`;
  const seen = `${found.method} ${found.url}`;
  const headers = Object.entries(wanted.headers ?? {}).filter(
    ([name, value]) => (found.headers[name] ?? null) !== value,
  );
  return [
    ...(seen === line ? [] : [`${seen} in place of ${line}`]),
    ...headers.map(([name, value]) => `${name} is ${String(found.headers[name])}, not ${value}`),
    ...compareBody(
      wanted.body,
      Buffer.from(found.body, "latin1").toString(),
      found.headers["content-type"],
    ),
  ];
}

function compareBody(
  wanted: Exchange["request"]["body"],
  found: string,
  contentType = "",
): readonly string[] {
  if (wanted === undefined) return [];
  const same =
    "text" in wanted
      ? found === wanted.text
      : "parts" in wanted
        ? canonical(readParts(found, contentType)) === canonical(wanted.parts)
        : found !== "" && canonical(JSON.parse(found)) === canonical(wanted.json);
  return same ? [] : [`the body is ${found}`];
}

/** Content of each part of a form. */
function readParts(body: string, contentType: string): Readonly<Record<string, string>> {
  const boundary = /^multipart\/form-data; boundary="?([^"]+)"?$/.exec(contentType)?.[1] ?? "";
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = "", ...content] = part.split("\r\n\r\n");
      return [/ name="([^"]*)"/.exec(head)?.[1] ?? "", content.join("\r\n\r\n")];
    }),
  );
}

/** JSON with sorted keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
