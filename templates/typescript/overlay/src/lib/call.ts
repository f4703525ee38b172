import { ownProperties, settingsOf } from "./client.js";
import type { ClientCore, RequestOptions } from "./client.js";
import {
  ConnectionError,
  InvalidRequestError,
  RedirectError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
  UnexpectedError,
} from "./errors.js";
import type { ConnectionPhase } from "./errors.js";
import type { HttpRequest, HttpResponse, Transport } from "./middleware.js";
import type { AnyOperation, Fail, Operation } from "./operation.js";
import { readResponse } from "./readers.js";
import { prepareRequest } from "./request.js";
import type { Call, PreparedRequest, Progress } from "./request.js";
import type { APIPromise, Result } from "./result.js";

/** Sends an operation's request at once. Never rejects: whatever goes wrong is the `error` of the result. */
export function call<Request, Value, Failure>(
  client: ClientCore,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<Result<Value, Failure>> {
  const progress: Progress = { attempts: 0 };
  const fail: Fail = (kind, message, fields, prefix = `${operation.id}: `) => {
    const { attempts, response, text } = progress;
    const head = response && { statusCode: response.status, requestId: requestId(response) };
    return new kind(
      prefix + message,
      { operation: operation.id, attempts, ...head, ...fields },
      { headers: response?.headers, text },
    );
  };
  const result = run(client, operation, request, options, progress, fail) as Promise<
    Result<Value, Failure>
  >;
  return Object.assign(result, {
    async asResponse() {
      progress.raw ||= !progress.response;
      const { error } = await result;
      const { raw, response } = progress;
      if (raw && response) return (response.toResponse?.() ?? response) as Response;
      throw error ?? fail(InvalidRequestError, "asResponse() came after the answer");
    },
    async withResponse() {
      const data = await result;
      const { response } = progress;
      if (!response) throw data.error;
      const { status, headers, url = "" } = response;
      return { data, response: { status, headers, url, requestId: requestId(response) } };
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

function requestId({ headers }: HttpResponse): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
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
    const options = ownProperties(given);
    const call: Call = { operation, settings: settingsOf(client), options, progress, fail };
    const request = prepareRequest(call, ownProperties(input as Record<string, unknown>));
    // The place for retries: each turn of a loop is one attempt.
    return { ok: true, value: await attempt(call, request) };
  } catch (error) {
    return {
      ok: false,
      error:
        error instanceof SDKError
          ? error
          : fail(UnexpectedError, String((error as Error)?.message ?? error), { cause: error }),
    };
  }
}

async function attempt(call: Call, prepared: PreparedRequest): Promise<unknown> {
  const { settings, options, progress, fail } = call;
  const limit = (name: "timeoutMs" | "deadlineMs", otherwise: number): number => {
    const value = options[name] ?? settings[name] ?? otherwise;
    if (!(value > 0)) throw fail(InvalidRequestError, `${name} must be above 0`);
    return value;
  };
  const timeoutMs = Math.min(limit("timeoutMs", 30_000), limit("deadlineMs", Infinity));
  const signal = options.signal ?? options.fetchOptions?.signal ?? settings.fetchOptions?.signal;
  const controller = new AbortController();
  let stop!: (error: SDKError) => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error);
      controller.abort(error);
      release();
    };
  });
  const abort = (): void =>
    stop(fail(RequestAbortedError, "aborted by the caller", { cause: signal?.reason }));
  // Above 2^31 - 1 a timer fires at once.
  const timer = setTimeout(
    () => stop(fail(RequestTimeoutError, `no answer within ${timeoutMs} ms`, { timeoutMs })),
    Math.min(timeoutMs, 0x7fffffff),
  );
  const release = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  try {
    return await Promise.race([
      stopped,
      exchange(call, {
        ...prepared,
        headers: ownProperties(prepared.headers) as Record<string, string>,
        signal: controller.signal,
      }),
    ]);
  } catch (error) {
    // Frees the connection of an answer nobody reads on.
    if (!progress.raw || !progress.response) controller.abort();
    throw error;
  } finally {
    // A caller that has the answer itself still reads its body: the limits stay, but hold up no process.
    if (progress.raw && progress.response) (timer as { unref?(): void }).unref?.();
    else release();
  }
}

async function exchange(call: Call, request: HttpRequest): Promise<unknown> {
  const { operation, settings, options, progress, fail } = call;
  const { definition, middleware = [], apiKey } = settings;
  request.signal.throwIfAborted();
  progress.attempts++;
  if (!operation.anonymous) {
    await definition.authenticate?.apply(request, async () => {
      const key = typeof apiKey === "function" ? await apiKey() : apiKey;
      if (key) return key;
      throw fail(
        InvalidRequestError,
        `no API key: give ${definition.className} an apiKey or set ${definition.environmentVariable}`,
      );
    });
  }
  const context = { operation: operation.id, attempt: progress.attempts, options };
  const response = await middleware.reduceRight<Transport>(
    (next, step) => async (changed) => step(changed, next, context),
    (changed) => send(call, changed),
  )(request);
  progress.response = response;
  if (progress.raw) throw fail(InvalidRequestError, "asResponse() took the body");
  return readResponse(call, response);
}

/** Sends a request and follows redirects where that is safe. */
async function send(call: Call, request: HttpRequest): Promise<HttpResponse> {
  const { method, headers } = request;
  for (const name in headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/.test(`${name}:${headers[name]}`)) {
      throw call.fail(InvalidRequestError, `header ${name} has characters that cannot be sent`);
    }
  }
  for (let hops = 0; ; hops++) {
    const response = await transmit(call, request);
    const { status } = response;
    // Browsers hide a redirect behind status 0.
    if (!/^(30[12378]|0)$/.test(String(status))) return response;
    const { origin } = new URL(request.url);
    let target: URL | undefined;
    try {
      target = new URL(response.headers.get("location")!, request.url);
    } catch {
      // Not an address: refused below.
    }
    if (hops > 4 || !/^(GET|HEAD)$/.test(method) || !target?.href.startsWith(`${origin}/`)) {
      call.progress.response = response;
      const location = target ? target.origin + target.pathname : "";
      throw call.fail(RedirectError, `redirect to ${location} not followed`, { location });
    }
    void response.body?.cancel().catch(() => {});
    request.url = target.href;
  }
}

async function transmit(call: Call, request: HttpRequest): Promise<HttpResponse> {
  const { settings, options, fail } = call;
  const { method, signal } = request;
  signal.throwIfAborted();
  try {
    return await (settings.transport
      ? settings.transport(request)
      : (settings.fetch ?? fetch)(request.url, {
          ...settings.fetchOptions,
          ...options.fetchOptions,
          ...request,
          redirect: "manual",
          duplex: "half",
        } as RequestInit));
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const cause = ((error as Error)?.cause ?? error) as { code?: string; message?: string };
    const code = String(cause?.code ?? "");
    const phase = phaseOf(code);
    throw fail(ConnectionError, `no answer: ${code || cause?.message}`, {
      cause: error,
      code: code || undefined,
      phase,
      maybeApplied: !/^(GET|HEAD)$/.test(method) && !/^(connect|tls)$/.test(phase),
    });
  }
}

function phaseOf(code: string): ConnectionPhase {
  if (/refused|notfound|eai_|unreach|connect_t/i.test(code)) return "connect";
  if (/cert|tls|ssl|eproto|signature|issuer/i.test(code)) return "tls";
  return /^HPE|overflow/i.test(code) ? "protocol" : "headers";
}
