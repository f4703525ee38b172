// Copied by flagforge from templates/typescript/overlay/src/node.ts; edit it there.
import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, EnvHttpProxyAgent } from "undici";
import type { Dispatcher } from "undici";
import type { HttpBody, HttpRequest, HttpResponse, Transport } from "./lib/middleware.js";
import type { ResponseHeaders } from "./lib/result.js";

/** Options of the Node transport. */
export interface NodeTransportOptions {
  /** Most connections to one origin; default 64. Further requests wait for one of them. */
  readonly connections?: number;
  /** Milliseconds an idle connection is kept; default 4,000. Stay below what the server does. */
  readonly keepAliveTimeoutMs?: number;
  /** Milliseconds to connect; default 10,000. */
  readonly connectTimeoutMs?: number;
  /** Follow `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; default true. */
  readonly proxyFromEnvironment?: boolean;
  /** A dispatcher of your own in place of all this. */
  readonly dispatcher?: Dispatcher;
}

/** A transport with connections to close. */
export interface NodeTransport extends Transport {
  /** Closes the connections when the requests on them are done. */
  close(): Promise<void>;
}

/**
 * Sends requests through undici: pooled connections, proxies, about twice as fast as `fetch`. Wants the package
 * `undici` installed. Fails with what undici throws, which the client turns into a `ConnectionError`.
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  const settings = {
    connections: options.connections ?? 64,
    keepAliveTimeout: options.keepAliveTimeoutMs ?? 4_000,
    connect: { timeout: options.connectTimeoutMs ?? 10_000 },
    // The client has its own limits, which cover the body.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const dispatcher =
    options.dispatcher ??
    (options.proxyFromEnvironment !== false && proxyConfigured()
      ? new EnvHttpProxyAgent(settings)
      : new Agent(settings));
  const transport = (request: HttpRequest): Promise<HttpResponse> => send(dispatcher, request);
  return Object.assign(transport, { close: () => dispatcher.close() });
}

function proxyConfigured(): boolean {
  const { env } = process;
  return Boolean(
    env["http_proxy"] ?? env["HTTP_PROXY"] ?? env["https_proxy"] ?? env["HTTPS_PROXY"],
  );
}

async function send(dispatcher: Dispatcher, request: HttpRequest): Promise<HttpResponse> {
  const { method, url } = request;
  // Without a prototype: a header may be called what its properties are.
  const headers = { __proto__: null } as unknown as Record<string, string>;
  headers["accept-encoding"] = "gzip, deflate, br";
  for (const name in request.headers) headers[name] = request.headers[name]!;
  const slash = url.indexOf("/", url.indexOf("//") + 2);
  const origin = slash < 0 ? url : url.slice(0, slash);
  const path = slash < 0 ? "/" : url.slice(slash);
  const body = request.body === undefined ? null : await encode(request.body, headers);
  const options = { origin, path, method: method as Dispatcher.HttpMethod, headers, body };
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(
      (status, head) => resolve(new NodeResponse(url, status, head, exchange)),
      reject,
    );
    const abort = (reason: unknown): void => exchange.abort(reason as Error);
    // A middleware's copy of the request has a signal, and maybe one of its own.
    const untouched = Object.getOwnPropertyDescriptor(request, "signal")?.get;
    if (untouched && request.onAbort) request.onAbort(abort);
    else if (request.signal.aborted) return reject(request.signal.reason as Error);
    else request.signal.addEventListener("abort", () => abort(request.signal.reason));
    dispatcher.dispatch(options, exchange);
  });
}

type Head = Record<string, string | string[] | undefined>;

/** Bytes kept of a body that nobody reads yet. */
const AHEAD = 65_536;

/** As `AHEAD`, where the connection ends with the body: then nobody can be told to wait. */
const MOST_AHEAD = 67_108_864;

/**
 * Whether the server can be told to wait. Where it ends the connection after the answer, undici 7 ends the process if
 * that happens meanwhile (nodejs/undici#5360). Chunks are of HTTP 1.1, which keeps connections where nobody says
 * otherwise; of other answers the version is not known.
 */
function canPause(head: Head): boolean {
  const connection = String(head["connection"] ?? "");
  if (/close/i.test(connection)) return false;
  return head["transfer-encoding"] !== undefined || /keep-alive/i.test(connection);
}

/**
 * One request and its answer. Without the streams that undici's own `request` makes for each answer: a short body, read
 * as text, needs none.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #onHead: (status: number, head: Head) => void;
  readonly #onFailure: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  #ended = false;
  #canPause = false;
  #error: Error | undefined;
  #stream: Readable | undefined;
  /** Called at the end of a body that is wanted as a whole. */
  #onEnd: (() => void) | undefined;

  constructor(onHead: (status: number, head: Head) => void, onFailure: (error: unknown) => void) {
    this.#onHead = onHead;
    this.#onFailure = onFailure;
  }

  get used(): boolean {
    return Boolean(this.#onEnd ?? this.#stream);
  }

  abort(reason: Error): void {
    this.#error ??= reason;
    this.#controller?.abort(reason);
  }

  text(): Promise<string> {
    if (this.used) return Promise.reject(new TypeError("The body is used already"));
    return new Promise((resolve, reject) => {
      this.#onEnd = () => {
        if (this.#error) reject(this.#error);
        else resolve(decoder.decode(Buffer.concat(this.#chunks)));
      };
      if (this.#ended || this.#error) this.#onEnd();
      else this.#controller?.resume();
    });
  }

  stream(): Readable {
    if (this.used) throw new TypeError("The body is used already");
    const stream = (this.#stream = new Readable({
      read: () => this.#controller?.resume(),
      destroy: (error, done) => {
        if (!this.#ended) this.abort(error ?? new Error("The body was cancelled"));
        done(error);
      },
    }));
    for (const chunk of this.#chunks) stream.push(chunk);
    if (this.#error) stream.destroy(this.#error);
    else if (this.#ended) stream.push(null);
    return stream;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#error) controller.abort(this.#error);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, head: Head): void {
    this.#canPause = canPause(head);
    if (status >= 200) this.#onHead(status, head);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#stream) {
      if (!this.#stream.push(chunk)) this.#wait(controller, this.#stream.readableLength);
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (!this.#onEnd && this.#size > AHEAD) this.#wait(controller, this.#size);
  }

  /** Takes no more in for now. */
  #wait(controller: Dispatcher.DispatchController, ahead: number): void {
    if (this.#canPause) controller.pause();
    else if (ahead > MOST_AHEAD) this.abort(new Error("The body comes faster than it is read"));
  }

  onResponseEnd(): void {
    this.#ended = true;
    this.#stream?.push(null);
    this.#onEnd?.();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#error ??= error;
    this.#stream?.destroy(this.#error);
    this.#onEnd?.();
    this.#onFailure(this.#error);
  }
}

const decoder = new TextDecoder();

/** Bodies in the forms undici takes, which knows only its own `FormData`. */
async function encode(
  body: NonNullable<HttpRequest["body"]>,
  headers: Record<string, string>,
): Promise<NonNullable<Dispatcher.DispatchOptions["body"]>> {
  if (typeof body === "string" || ArrayBuffer.isView(body)) return body as string | Uint8Array;
  if (body instanceof ReadableStream) return Readable.fromWeb(body as never);
  const encoded = new Response(body);
  const type = encoded.headers.get("content-type");
  if (type) headers["content-type"] ??= type;
  return new Uint8Array(await encoded.arrayBuffer());
}

const MOST_ENCODINGS = 5;

const decoders: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** An answer of undici as a `Response`; the real one is made only for what the client itself does not use. */
class NodeResponse implements HttpResponse {
  readonly status: number;
  readonly statusText: string = "";
  readonly url: string;
  readonly redirected: boolean = false;
  readonly type: "default" = "default";
  readonly headers: NodeHeaders;
  readonly #exchange: Exchange;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor(url: string, status: number, head: Head, exchange: Exchange) {
    this.url = url;
    this.status = status;
    this.headers = new NodeHeaders(head);
    this.#exchange = exchange;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get bodyUsed(): boolean {
    return this.#stream ? this.#stream.locked : this.#exchange.used;
  }

  /** The decompressed body. Other than with `fetch`, a compressed body that ends early is an error. */
  get body(): HttpBody & ReadableStream<Uint8Array> {
    return (this.#stream ??= Readable.toWeb(
      this.#decoded(),
    ) as ReadableStream<Uint8Array>) as never;
  }

  text(): Promise<string> {
    return this.headers.has("content-encoding") ? this.#response().text() : this.#exchange.text();
  }

  json(): Promise<unknown> {
    return this.#response().json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#response().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#response().blob();
  }

  formData(): Promise<FormData> {
    return this.#response().formData();
  }

  clone(): Response {
    return this.#response().clone();
  }

  #response(): Response {
    const empty = /^(20[45]|304)$/.test(String(this.status));
    return new Response(empty ? null : this.body, {
      status: this.status,
      headers: [...this.headers],
    });
  }

  #decoded(): Readable {
    const source = this.#exchange.stream();
    let stream: NodeJS.ReadableStream = source;
    const encodings = (this.headers.get("content-encoding") ?? "").split(",");
    // Each has a window of its own; nobody packs anything that often.
    if (encodings.length > MOST_ENCODINGS)
      source.destroy(new Error(`More than ${MOST_ENCODINGS} encodings`));
    for (const encoding of encodings.slice(-MOST_ENCODINGS).reverse()) {
      const decoder = decoders[encoding.trim().toLowerCase()]?.();
      if (!decoder) continue;
      stream.on("error", (error) => (decoder as unknown as Readable).destroy(error));
      decoder.on("close", () => source.destroy());
      stream = stream.pipe(decoder);
    }
    return stream as Readable;
  }
}

/** Headers as undici gives them: a record, names in lower case. */
class NodeHeaders implements ResponseHeaders {
  readonly #record: Record<string, string | string[] | undefined>;

  constructor(record: Record<string, string | string[] | undefined>) {
    this.#record = record;
  }

  get(name: string): string | null {
    const value = this.has(name) ? this.#record[name.toLowerCase()] : undefined;
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#record, name.toLowerCase());
  }

  getSetCookie(): string[] {
    return [this.#record["set-cookie"] ?? []].flat();
  }

  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this) visit(value, name);
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const name of Object.keys(this.#record)) yield [name, this.get(name)!];
  }

  entries(): Generator<[string, string]> {
    return this[Symbol.iterator]();
  }

  keys(): IterableIterator<string> {
    return Object.keys(this.#record).values();
  }
}
