import { bare, settingsOf } from "./client.js";
import type { ClientCore, RequestOptions, Settings } from "./client.js";
import {
  ConnectionError,
  InvalidRequestError,
  RedirectError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
  UnexpectedError,
} from "./errors.js";
import { log } from "./logger.js";
import type { HttpRequest, HttpResponse, Transport } from "./middleware.js";
import type { AnyOperation, Fail, Operation } from "./operation.js";
import { readResponse } from "./readers.js";
import type { Progress } from "./readers.js";
import { prepareRequest } from "./request.js";
import type { PreparedRequest } from "./request.js";
import type { APIPromise, Result } from "./result.js";

type CallOptions = Settings & RequestOptions;

/** Sends an operation's request at once. Never rejects: whatever goes wrong is the `error` of the result. */
export function call<Request, Value, Failure>(
  client: ClientCore,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<Result<Value, Failure>> {
  const progress: Progress = { attempts: 0 };
  const fail: Fail = (kind, message, fields, prefix = `${operation.id}: `) => {
    const { attempts, info, body } = progress;
    return new kind(
      prefix + message,
      {
        operation: operation.id,
        attempts,
        ...(info && { statusCode: info.status, requestId: info.requestId }),
        ...fields,
      },
      info && {
        headers: { value: info.headers },
        contentType: { value: info.contentType },
        rawBody: { value: body?.slice(0, 8192) },
      },
    );
  };
  const result = run(client, operation, request, options, progress, fail) as Promise<
    Result<Value, Failure>
  >;
  return Object.assign(result, {
    async asResponse() {
      progress.raw ||= !progress.response;
      const { error } = await result;
      const { raw, response, body } = progress;
      if (raw && response) return response as Response;
      if (body === undefined) throw error;
      return new Response(body || null, response as Response);
    },
    async withResponse() {
      const data = await result;
      if (!progress.info) throw data.error;
      return { data, response: progress.info };
    },
  });
}

/** Turns the promise of a result into one that rejects with its error. */
export function unwrap<Value, Failure>(
  result: APIPromise<Result<Value, Failure>>,
): APIPromise<Value> {
  const open = (outcome: Result<Value, Failure>): Value => {
    if (outcome.ok) return outcome.value;
    throw outcome.error;
  };
  const value = result.then(open);
  // Whoever asks for the answer sees the error there.
  const answered = (): void => void value.catch(() => {});
  return Object.assign(value, {
    asResponse() {
      answered();
      return result.asResponse();
    },
    async withResponse() {
      answered();
      const { data, response } = await result.withResponse();
      return { data: open(data), response };
    },
  });
}

async function run(
  client: ClientCore,
  operation: AnyOperation,
  input: unknown,
  given: RequestOptions | undefined,
  progress: Progress,
  fail: Fail,
): Promise<Result<unknown, unknown>> {
  try {
    const settings = settingsOf(client);
    const own = bare(given);
    const options = bare(settings) as Record<string, unknown>;
    for (const [key, value] of Object.entries(own)) options[key] = value ?? options[key];
    const request = prepareRequest(operation, settings, own, bare(input as object) as {}, fail);
    // The place for retries: each turn of a loop is one attempt.
    const value = await attempt(
      operation,
      options as object as CallOptions,
      request,
      progress,
      fail,
    );
    if (progress.raw) throw fail(InvalidRequestError, "asResponse() took the body");
    return { ok: true, value };
  } catch (cause) {
    return {
      ok: false,
      error: cause instanceof SDKError ? cause : fail(UnexpectedError, String(cause), { cause }),
    };
  }
}

/** Sends the request once and reads the answer, within the limits of time. */
async function attempt(
  operation: AnyOperation,
  options: CallOptions,
  prepared: PreparedRequest,
  progress: Progress,
  fail: Fail,
): Promise<unknown> {
  const timeoutMs = Math.min(options.timeoutMs ?? 30_000, options.deadlineMs ?? Infinity);
  if (!(timeoutMs > 0)) throw fail(InvalidRequestError, "timeoutMs must be above 0");
  const caller = options.signal ?? options.fetchOptions?.signal;
  const aborted = (): SDKError => fail(RequestAbortedError, "aborted", { cause: caller!.reason });
  if (caller?.aborted) throw aborted();
  const controller = new AbortController();
  // `fetch` holds on to the signal long after the call: a listener on it would keep the whole call alive.
  let reject: (error: unknown) => void;
  const stopped = new Promise((_, no) => (reject = no));
  const stop = (error: unknown): void => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
    reject(error);
    controller.abort(error);
  };
  const abort = (): void => stop(aborted());
  const timer = setTimeout(
    () => stop(fail(RequestTimeoutError, `over ${timeoutMs} ms`, { timeoutMs })),
    // Above 2^31 - 1 a timer fires at once.
    Math.min(timeoutMs, 0x7fffffff),
  );
  caller?.addEventListener("abort", abort);
  try {
    const { signal } = controller;
    const headers = { ...prepared.headers };
    const value = await Promise.race([
      stopped,
      exchange(operation, options, { ...prepared, headers, signal }, progress, fail),
    ]);
    log(options, "info", `${operation.id}: ${progress.info!.status}`);
    // A caller that has the answer itself still reads its body: the limits stay, but hold up no process.
    if (progress.raw) (timer as { unref?(): void }).unref?.();
    else {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    }
    return value;
  } catch (error) {
    // Frees the connection of an answer nobody reads on.
    stop(error);
    // The name only: what others throw may quote a header.
    log(options, "warn", `${operation.id}: ${(error as Error)?.name}`);
    throw error;
  }
}

async function exchange(
  operation: AnyOperation,
  options: CallOptions,
  request: HttpRequest,
  progress: Progress,
  fail: Fail,
): Promise<unknown> {
  const { definition, apiKey } = options;
  const { authenticate, environmentVariable } = definition;
  if (authenticate && !operation.anonymous && !bare(request.headers)[authenticate.name]) {
    const key = typeof apiKey === "function" ? await apiKey() : apiKey;
    if (!key) throw fail(InvalidRequestError, `no apiKey: pass it or set ${environmentVariable}`);
    authenticate.apply(request, key);
  }
  const context = { operation: operation.id, attempt: ++progress.attempts, options };
  const response = await (options.middleware ?? []).reduceRight<Transport>(
    (next, step) => async (changed) => step(changed, next, context),
    (changed) => {
      if (options.methodOverride) definition.methodOverride?.(changed);
      return send(changed, options, progress, fail);
    },
  )(request);
  note(response, progress);
  if (progress.raw) return undefined;
  const { maxResponseBytes } = options;
  const value = await readResponse(operation, response, maxResponseBytes, progress, fail);
  operation.partial?.note(operation.partial.key, value, options, fail);
  return value;
}

function note(response: HttpResponse, progress: Progress): void {
  const { status, headers, url = "" } = response;
  progress.response = response;
  progress.info = {
    status,
    headers,
    url,
    contentType: headers.get("content-type") ?? "",
    requestId: headers.get("x-request-id") ?? headers.get("request-id") ?? undefined,
  };
}

/** Sends a request and follows redirects where that is safe. */
async function send(
  request: HttpRequest,
  options: CallOptions,
  progress: Progress,
  fail: Fail,
): Promise<HttpResponse> {
  const { method, headers, signal } = request;
  const safe = /^(GET|HEAD)$/.test(method);
  for (const [name, value] of Object.entries(headers)) {
    // `fetch` refuses these as well, but its message quotes the value.
    if (/[^\t -~\x80-\xff]/.test(value)) throw fail(InvalidRequestError, `${name} is malformed`);
  }
  for (let hops = 0; ; hops++) {
    let response: HttpResponse;
    let location = "";
    signal.throwIfAborted();
    try {
      response = await (options.transport
        ? options.transport(request)
        : (options.fetch ?? fetch)(request.url, {
            ...options.fetchOptions,
            ...request,
            redirect: "manual",
            duplex: "half",
          } as RequestInit));
    } catch (cause) {
      throw signal.aborted ? signal.reason : connectionError(cause, safe, fail);
    }
    // Browsers hide a redirect behind status 0.
    if (!/^(30[12378]|0)$/.test(String(response.status))) return response;
    try {
      const target = new URL(response.headers.get("location") ?? "//", request.url);
      location = target.origin + target.pathname;
      if (hops < 5 && safe && target.origin === new URL(request.url).origin) {
        void response.body?.cancel().catch(() => {});
        request.url = location + target.search;
        continue;
      }
    } catch {
      // Not an address.
    }
    note(response, progress);
    throw fail(RedirectError, `redirect to ${location}`, { location });
  }
}

function connectionError(cause: unknown, safe: boolean, fail: Fail): SDKError {
  const { code, message } = Object((cause as Error)?.cause ?? cause);
  const unsent = /refused|notfound|eai_|unreach|connect_t|cert|tls|ssl|eproto|signature/i.test(
    code,
  );
  return fail(ConnectionError, code ?? message, {
    cause,
    code,
    phase: unsent ? "connect" : "headers",
    maybeApplied: !unsent && !safe,
  });
}
