// Copied by flagforge from templates/typescript/overlay/src/lib/attempt.ts; edit it there.
import {
  APIError,
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  TruncatedResponseError,
} from "./errors.js";
import type { RateLimitInfo } from "./limits.js";
import { log } from "./logger.js";
import type { HttpRequest, Transport } from "./middleware.js";
import type { AnyOperation, Fail } from "./operation.js";
import { gateOf } from "./rate-limit.js";
import type { Turn } from "./rate-limit.js";
import { readResponse } from "./readers.js";
import type { Progress } from "./readers.js";
import type { PreparedRequest } from "./request.js";
import { planRetry } from "./retry.js";
import type { FailedAttempt } from "./retry.js";
import { note, send } from "./send.js";
import type { Abortion, CallOptions } from "./send.js";

/** A call under way. */
export interface Call {
  readonly operation: AnyOperation;
  readonly options: CallOptions;
  readonly prepared: PreparedRequest;
  readonly progress: Progress;
  readonly fail: Fail;
  /** Sending the request twice does what sending it once does. */
  readonly idempotent: boolean;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** Monotonic times of its begin and of its end at the latest. */
  readonly started: number;
  deadline: number;
  /** Attempts begun, whether or not they came to send anything. */
  turns: number;
  /** Milliseconds until the next attempt, where that was planned already. */
  next?: number | undefined;
}

/** What the parts of an attempt share. */
interface Scope extends Abortion {
  /** Told when it is. */
  onAbort?: (error: unknown) => void;
  controller?: AbortController;
  /** Ends the attempt after so long, or at the deadline. */
  limit(ms: number): void;
  /** Ends its turn, or its wait for one. */
  leave?: (told: RateLimitInfo | undefined) => void;
}

/** Waits for as long as it is told and for its turn, sends the request once and reads the answer. */
export async function attempt(call: Call, delay: number): Promise<unknown> {
  const { operation, options, progress, fail } = call;
  const caller = options.signal ?? options.fetchOptions?.signal;
  const aborted = () => fail(RequestAbortedError, "aborted", { cause: caller!.reason });
  if (caller?.aborted) throw aborted();
  call.turns++;
  progress.response = progress.info = progress.limits = progress.body = undefined;
  let timer: ReturnType<typeof setTimeout>;
  let stop: (error: unknown) => void;
  const abort = (): void => stop(aborted());
  const unlimit = (): void => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  };
  const scope: Scope = {
    limit(most) {
      clearTimeout(timer);
      const left = call.deadline - performance.now();
      const timeoutMs = left < most ? call.deadlineMs : most;
      timer = setTimeout(
        () => stop(fail(RequestTimeoutError, `over ${timeoutMs} ms`, { timeoutMs })),
        // Above 2^31 - 1 a timer fires at once.
        Math.min(left, most, 0x7fffffff),
      );
    },
  };
  try {
    const value = await new Promise((resolve, reject) => {
      stop = (error) => {
        unlimit();
        reject((scope.error = error));
        scope.onAbort?.(error);
        scope.controller?.abort(error);
      };
      caller?.addEventListener("abort", abort);
      exchange(call, delay, scope).then(resolve, reject);
    });
    log(options, "info", `${operation.id}: ${progress.info!.status}`);
    // A caller that has the answer itself still reads its body: the limits stay, but hold up no process.
    if (progress.raw) (timer! as { unref?(): void }).unref?.();
    else unlimit();
    return value;
  } catch (error) {
    // Frees the connection of an answer nobody reads on.
    stop!(error);
    throw error;
  } finally {
    scope.leave?.(progress.limits);
  }
}

async function exchange(call: Call, delay: number, scope: Scope): Promise<unknown> {
  const { operation, options, prepared, progress, fail, timeoutMs } = call;
  const { definition, apiKey, middleware = [] } = options;
  const { authenticate, environmentVariable } = definition;
  const { limit } = scope;
  if (delay) {
    limit(Infinity);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, delay);
      scope.onAbort = () => clearTimeout(timer);
    });
  }
  limit(timeoutMs);
  const request = copyRequest(prepared, scope);
  const { headers } = request;
  let key: string | undefined;
  if (authenticate) {
    const { name } = authenticate;
    if (Object.hasOwn(headers, name)) key = headers[name];
    if (!operation.anonymous && !key) {
      key = typeof apiKey === "function" ? await apiKey() : apiKey;
      if (!key) throw fail(InvalidRequestError, `no apiKey: pass it or set ${environmentVariable}`);
      authenticate.apply(request, key);
    }
  }
  const turn = enter(call, scope, key);
  if (turn) {
    // Waiting for one's turn is no part of the attempt.
    limit(Infinity);
    await turn;
    limit(timeoutMs);
  }
  if (call.deadline === Infinity) call.deadline = performance.now() + call.deadlineMs;
  const context = { operation: operation.id, attempt: ++progress.attempts, options };
  const response = await middleware.reduceRight<Transport>(
    (next, step) => async (changed) => step(changed, next, context),
    async (changed) => {
      if (options.methodOverride) definition.methodOverride?.(changed);
      return send(changed, options, scope, progress, fail);
    },
  )(request);
  note(response, progress);
  if (!progress.raw) {
    const { maxResponseBytes } = options;
    const value = await readResponse(operation, response, maxResponseBytes, progress, fail);
    operation.partial?.note(operation.partial.key, value, options, fail);
    return value;
  }
  // Whoever wants the answer itself gets the last one. Nobody sees this error.
  const error = fail(APIError, "");
  if (response.status >= 400) call.next = planNext(call, error);
  if (call.next !== undefined) throw error;
  return undefined;
}

/** The request of one attempt. */
function copyRequest(prepared: PreparedRequest, scope: Scope): HttpRequest {
  return {
    ...prepared,
    headers: { ...prepared.headers },
    // Made only for those who ask: it costs more than the rest of the call. `fetch` holds on to it long after the call,
    // so that a listener on it would keep the call alive.
    get signal() {
      if (!scope.controller) {
        scope.controller = new AbortController();
        if (scope.error) scope.controller.abort(scope.error);
      }
      return scope.controller.signal;
    },
    onAbort(listener) {
      scope.onAbort = listener;
    },
  };
}

/** Asks for the call's turn; a promise where it has to wait. */
function enter(call: Call, scope: Scope, key = ""): Promise<void> | undefined {
  const { operation, options, prepared } = call;
  const { rateLimitStore, maxConcurrency = 10 } = options;
  if (scope.error) throw scope.error;
  if (rateLimitStore === null) return undefined;
  const gate = gateOf(`${/^.*?:..[^/]+/.exec(prepared.url)} ${key}`, rateLimitStore);
  const turn: Turn = {
    route: operation.id,
    most: maxConcurrency,
    again: call.turns > 1,
    held: (ms) => tell(call, "held", ms),
  };
  options.shared.gate = gate;
  scope.leave = (told) => gate.leave(turn, told);
  gate.enter(turn);
  return turn.started ? undefined : new Promise((resolve) => (turn.start = resolve));
}

/** What follows a failed attempt: milliseconds to wait before the next one, or `undefined`. */
export function planNext(call: Call, error: unknown): number | undefined {
  const { options, progress, prepared, deadline, idempotent, started } = call;
  const { limits = {}, info } = progress;
  const now = performance.now();
  const wait = planRetry(
    {
      kind: kindOf(error),
      status: info?.status ?? 0,
      idempotent,
      attempt: call.turns,
      limits,
      advice: info?.headers.get("x-should-retry"),
      replayable: !(prepared.body instanceof ReadableStream),
      elapsedMs: now - started,
      leftMs: deadline - now,
    },
    options,
    options.shared,
  );
  if (limits.refused) tell(call, "refused", wait);
  return wait;
}

function kindOf(error: unknown): FailedAttempt["kind"] {
  if (error instanceof APIError) return "status";
  if (error instanceof ConnectionError) return error.phase;
  if ((error as Error)?.cause instanceof SyntaxError) return "garbled";
  return error instanceof RequestTimeoutError || error instanceof TruncatedResponseError
    ? "headers"
    : "other";
}

/** A call does not fail for who is told of it. */
function tell(
  { options, operation, progress }: Call,
  kind: "held" | "refused",
  waitMs?: number,
): void {
  try {
    options.onRateLimit?.({ ...progress.limits, kind, operation: operation.id, waitMs });
  } catch {
    // Lost.
  }
}
