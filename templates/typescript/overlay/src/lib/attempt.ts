import { own } from "./client.js";
import {
  APIError,
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  TruncatedResponseError,
} from "./errors.js";
import type { RateLimitInfo } from "./limits.js";
import type { HttpRequest, HttpResponse, Transport } from "./middleware.js";
import type { AnyOperation, Fail } from "./operation.js";
import { gateOf } from "./rate-limit.js";
import type { Turn } from "./rate-limit.js";
import { readResponse } from "./readers.js";
import type { PreparedRequest } from "./request.js";
import type { ResponseInfo } from "./result.js";
import { planRetry } from "./retry.js";
import type { FailureKind } from "./retry.js";
import { note, send } from "./send.js";
import type { Abortion, CallOptions } from "./send.js";

/** A call under way. */
export interface Call {
  /** Attempts begun, whether or not they came to send anything. */
  attempt: number;
  /** Requests sent. */
  attempts: number;
  readonly operation: AnyOperation;
  readonly fail: Fail;
  /** The caller wants the answer itself. */
  raw?: boolean;
  readonly options: CallOptions;
  readonly prepared: PreparedRequest;
  /** Sending the request twice does what sending it once does. */
  readonly idempotent: boolean;
  /** Monotonic times of its begin and of its end at the latest. */
  readonly started: number;
  deadline: number;
  /** Milliseconds until the next attempt, where that was planned already. */
  next?: number | undefined;
  /** There when the head of the answer is, like `info` and `limits`. */
  response?: HttpResponse | undefined;
  info?: ResponseInfo | undefined;
  limits?: RateLimitInfo | undefined;
  body?: string | Blob | undefined;
}

/** What the parts of an attempt share. */
interface Scope extends Abortion {
  /** Told when the attempt is over before its time. */
  onAbort?: (error: unknown) => void;
  /** Ends the attempt after so long, or at the deadline. */
  limit(ms: number): void;
  /** Ends its turn, or its wait for one. */
  leave?: () => void;
}

/** Waits for as long as it is told and for its turn, sends the request once and reads the answer. */
export function attempt(call: Call, delay: number): Promise<unknown> {
  const { options, fail } = call;
  const caller = options.signal ?? options.fetchOptions?.signal;
  call.attempt++;
  call.response = call.info = call.limits = call.body = undefined;
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const scope: Scope = {
      limit(most) {
        clearTimeout(timer);
        const left = call.deadline - performance.now();
        const timeoutMs = left < most ? options.deadlineMs : most;
        timer = setTimeout(
          () => stop(fail(RequestTimeoutError, `over ${timeoutMs} ms`, { timeoutMs })),
          // Above 2^31 - 1 a timer fires at once.
          Math.min(left, most, 0x7fffffff),
        );
      },
    };
    const end = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    };
    // Frees the connection too, of an answer nobody reads on.
    const stop = (error: unknown): void => {
      end();
      reject((scope.error = error));
      scope.onAbort?.(error);
      scope.controller?.abort(error);
      scope.leave?.();
    };
    const abort = (): void => stop(fail(RequestAbortedError, "aborted", { cause: caller!.reason }));
    if (caller?.aborted) return abort();
    caller?.addEventListener("abort", abort);
    exchange(call, delay, scope).then((value) => {
      // A caller that has the answer itself still reads its body: the limits stay, but hold up no process.
      if (call.raw) (timer as { unref?(): void }).unref?.();
      else end();
      scope.leave?.();
      resolve(value);
    }, stop);
  });
}

async function exchange(call: Call, delay: number, scope: Scope): Promise<unknown> {
  const { operation, options, fail } = call;
  const { timeoutMs, deadlineMs } = options;
  if (delay) {
    scope.limit(Infinity);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, delay);
      scope.onAbort = () => clearTimeout(timer);
    });
  }
  scope.limit(timeoutMs);
  const request = copyRequest(call.prepared, scope);
  const { definition, apiKey, middleware = [] } = options;
  const { authenticate } = definition;
  let key: string | undefined;
  if (authenticate) {
    key = own(request.headers, authenticate.name);
    if (!operation.anonymous && !key) {
      key = typeof apiKey === "function" ? await apiKey() : apiKey;
      if (!key)
        throw fail(InvalidRequestError, `no apiKey: pass or set ${definition.environmentVariable}`);
      authenticate.apply(request, key);
    }
  }
  options.key = key;
  const turn = enter(call, scope, key);
  if (turn) {
    // Waiting for one's turn is no part of the attempt.
    scope.limit(Infinity);
    await turn;
    scope.limit(timeoutMs);
  }
  if (call.deadline === Infinity) call.deadline = performance.now() + deadlineMs;
  const context = { operation: operation.id, attempt: ++call.attempts, options };
  const response = await middleware.reduceRight<Transport>(
    (next, step) => async (changed) => step(changed, next, context),
    (changed) => send(changed, call, scope),
  )(request);
  note(response, call);
  if (!call.raw) return readResponse(response, call);
  // Whoever wants the answer itself gets the last one. Nobody sees this error.
  if (response.status >= 400) call.next = planNext(call, "status");
  if (call.next !== undefined) throw fail(APIError, "");
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
      const controller = (scope.controller ??= new AbortController());
      if (scope.error) controller.abort(scope.error);
      return controller.signal;
    },
    onAbort(listener) {
      scope.onAbort = listener;
    },
  };
}

/** Asks for the call's turn; a promise where it has to wait. */
function enter(call: Call, scope: Scope, key = ""): Promise<void> | undefined {
  const { operation, options, prepared } = call;
  const { rateLimitStore, maxConcurrency } = options;
  if (scope.error) throw scope.error;
  if (rateLimitStore === null) return undefined;
  const gate = gateOf(`${/^.*?:..[^/]+/.exec(prepared.url)} ${key}`, rateLimitStore);
  const turn: Turn = {
    route: operation.id,
    most: maxConcurrency,
    again: call.attempt > 1,
    held: (ms) => tell(call, "held", ms),
  };
  options.shared.gate = gate;
  scope.leave = () => gate.leave(turn, call.limits);
  gate.enter(turn);
  return turn.started ? undefined : new Promise((resolve) => (turn.start = resolve));
}

/** What follows a failed attempt: milliseconds to wait before the next one, or `undefined`. */
export function planNext(call: Call, kind: FailureKind): number | undefined {
  const wait = planRetry(call, kind);
  if (call.limits?.refused) tell(call, "refused", wait);
  return wait;
}

/** What a failed attempt shows of its kind. */
export function kindOf(error: unknown): FailureKind {
  if (error instanceof APIError) return "status";
  if (error instanceof ConnectionError) return error.phase;
  if ((error as Error)?.cause instanceof SyntaxError) return "garbled";
  return error instanceof RequestTimeoutError || error instanceof TruncatedResponseError
    ? "headers"
    : "other";
}

/** A call does not fail for who is told of it. */
function tell(
  { options, operation, limits }: Call,
  kind: "held" | "refused",
  waitMs?: number,
): void {
  try {
    options.onRateLimit?.({ ...limits, kind, operation: operation.id, waitMs });
  } catch {
    // Lost.
  }
}
