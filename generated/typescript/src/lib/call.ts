// Copied by flagforge from templates/typescript/overlay/src/lib/call.ts; edit it there.
import { attempt, planNext } from "./attempt.js";
import type { Call } from "./attempt.js";
import { bare, settingsOf } from "./client.js";
import type { ClientCore, RequestOptions } from "./client.js";
import { InvalidRequestError, SDKError, UnexpectedError } from "./errors.js";
import { log } from "./logger.js";
import type { AnyOperation, Fail, Operation } from "./operation.js";
import type { Progress } from "./readers.js";
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
  const progress: Progress = { attempts: 0 };
  const fail: Fail = (kind, message, fields, prefix = `${operation.id}: `) => {
    const { attempts, info, body, limits } = progress;
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
    const options = { __proto__: settings } as unknown as CallOptions & Record<string, unknown>;
    for (const key in own) options[key] = own[key as keyof RequestOptions] ?? options[key];
    const argument = bare(input as object) as Record<string, unknown>;
    const prepared = prepareRequest(operation, settings, own, argument, fail);
    const { method, body, idempotent } = operation;
    const started = performance.now();
    const { timeoutMs = 30_000, maxConcurrency = 1 } = options;
    const { deadlineMs = Math.max(90_000, timeoutMs) } = options;
    if (!(Math.min(timeoutMs, deadlineMs, maxConcurrency) > 0)) {
      throw fail(InvalidRequestError, "limits must be above 0");
    }
    const value = await repeat({
      operation,
      options,
      prepared,
      progress,
      fail,
      timeoutMs,
      deadlineMs,
      started,
      deadline: options.deadlineMs ? started + deadlineMs : Infinity,
      turns: 0,
      idempotent:
        idempotent ??
        (!/^P(OST|ATCH)$/.test(method) ||
          !!prepared.headers["idempotency-key"] ||
          !!body?.idempotent?.(argument[body.key])),
    });
    if (progress.raw) throw fail(InvalidRequestError, "asResponse() took the body");
    return { ok: true, value };
  } catch (cause) {
    return {
      ok: false,
      error: cause instanceof SDKError ? cause : fail(UnexpectedError, String(cause), { cause }),
    };
  }
}

/** Attempts a call until one succeeds or another would not help. */
async function repeat(call: Call): Promise<unknown> {
  const { operation, options } = call;
  const { shared } = options;
  for (let delay = 0; ;) {
    try {
      const value = await attempt(call, delay);
      shared.tokens = Math.min(BUDGET, shared.tokens + 1);
      return value;
    } catch (error) {
      const next = call.next ?? planNext(call, error);
      call.next = undefined;
      // The name only: what others throw may quote a header.
      log(options, "warn", `${operation.id}: ${(error as Error)?.name}`);
      if (next === undefined) throw error;
      delay = next;
    }
  }
}
