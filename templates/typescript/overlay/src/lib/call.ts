import { attempt, kindOf, planNext } from "./attempt.js";
import type { Call } from "./attempt.js";
import { bare, own, settingsOf } from "./client.js";
import type { ClientCore, RequestOptions, Settings } from "./client.js";
import { InvalidRequestError, SDKError, UnexpectedError } from "./errors.js";
import { log } from "./logger.js";
import type { Fail, Operation } from "./operation.js";
import { prepareRequest } from "./request.js";
import type { APIPromise, Result } from "./result.js";
import { BUDGET } from "./retry.js";
import type { CallOptions } from "./send.js";

/** Sends an operation's request at once. Never rejects: whatever goes wrong is the `error` of the result. */
export function call<Request, Value, Failure>(
  client: ClientCore,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<Result<Value, Failure>> {
  const fail: Fail = (kind, message, fields, prefix = `${operation.id}: `) => {
    const { attempts, info, body, limits } = made;
    return new kind(
      prefix + message,
      {
        operation: operation.id,
        attempts,
        ...(info && {
          statusCode: info.status,
          requestId: info.requestId,
          retryAfterMs: limits!.retryAfterMs,
          rateLimit: limits,
        }),
        ...fields,
      },
      info && {
        headers: { value: info.headers },
        contentType: { value: info.contentType },
        rawBody: { value: (body as string | undefined)?.slice(0, 8192) },
      },
    );
  };
  const made = { operation, fail, attempt: 0, attempts: 0 } as Call;
  const result = run(made, client, request, options) as Promise<Result<Value, Failure>>;
  return Object.assign(result, {
    async asResponse() {
      made.raw ||= !made.response;
      const { error } = await result;
      const { raw, response, body } = made;
      if (raw && response) return response as Response;
      if (body === undefined) throw error;
      return new Response(body || null, response as Response);
    },
    async withResponse() {
      const data = await result;
      if (!made.info) throw data.error;
      return { data, response: made.info };
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

/** Builds the request and attempts the call until one attempt succeeds or another would not help. */
async function run(
  call: Call,
  client: ClientCore,
  input: unknown,
  given: RequestOptions | undefined,
): Promise<Result<unknown, unknown>> {
  const { operation, fail } = call;
  try {
    begin(call, settingsOf(client), bare(given), input as Record<string, unknown>);
    const { options } = call;
    const { shared } = options;
    for (let delay = 0; ;) {
      try {
        const value = await attempt(call, delay);
        log(options, "info", `${operation.id}: ${call.info!.status}`);
        shared.tokens = Math.min(BUDGET, shared.tokens + 1);
        if (!call.raw) return { ok: true, value };
        break;
      } catch (error) {
        const next = call.next ?? planNext(call, kindOf(error));
        call.next = undefined;
        // The name only: what others throw may quote a header.
        log(options, "warn", `${operation.id}: ${(error as Error)?.name}`);
        if (next === undefined) throw error;
        delay = next;
      }
    }
    throw fail(InvalidRequestError, "asResponse() has the body");
  } catch (cause) {
    return {
      ok: false,
      error: cause instanceof SDKError ? cause : fail(UnexpectedError, String(cause), { cause }),
    };
  }
}

type MutableOptions = Record<string, unknown> & {
  -readonly [K in keyof CallOptions]: CallOptions[K];
};

/** Merges the options and builds the request. */
function begin(
  call: Call,
  settings: Settings,
  given: RequestOptions,
  input: Record<string, unknown>,
): void {
  const { operation, fail } = call;
  const options = { __proto__: settings } as unknown as MutableOptions;
  for (const key in given) options[key] = given[key as keyof RequestOptions] ?? options[key];
  // An own deadline counts from the begin, the default one from the first request on.
  const started = performance.now();
  const deadline = options.deadlineMs ? started + options.deadlineMs : Infinity;
  const timeoutMs = (options.timeoutMs ??= 30_000);
  const deadlineMs = (options.deadlineMs ??= Math.max(90_000, timeoutMs));
  const prepared = prepareRequest(operation, settings, given, input, fail);
  if (!(Math.min(timeoutMs, deadlineMs, (options.maxConcurrency ??= 10)) > 0)) {
    throw fail(InvalidRequestError, "limits must be > 0");
  }
  const { method, body, idempotent } = operation;
  Object.assign(call, {
    options,
    prepared,
    started,
    deadline,
    idempotent:
      idempotent ??
      (!/^P(OST|ATCH)$/.test(method) ||
        !!prepared.headers["idempotency-key"] ||
        !!body?.idempotent?.(own(input, body.key))),
  });
}
