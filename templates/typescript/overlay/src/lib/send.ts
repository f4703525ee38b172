import type { Call } from "./attempt.js";
import type { RequestOptions, Settings } from "./client.js";
import { ConnectionError, InvalidRequestError, RedirectError } from "./errors.js";
import type { ConnectionPhase, SDKError } from "./errors.js";
import { parseLimits } from "./limits.js";
import type { HttpRequest, HttpResponse } from "./middleware.js";
import type { Fail } from "./operation.js";

/** Options of a client and a call, merged, with the defaults of those that limit it. */
export type CallOptions = Settings &
  RequestOptions & {
    readonly timeoutMs: number;
    readonly deadlineMs: number;
    readonly maxConcurrency: number;
    /** Credential of the attempt under way, which no error may repeat. */
    key?: string | RegExp | undefined;
  };

/** Whether an attempt is over before its time. */
export interface Abortion {
  /** Why. */
  error?: unknown;
  controller?: AbortController | undefined;
}

/** Keeps the head of an answer. */
export function note(response: HttpResponse, call: Call): void {
  const { status, headers, url = "" } = response;
  Object.assign(call, {
    response,
    limits: parseLimits(status, headers, Date.now()),
    info: {
      status,
      headers,
      url,
      contentType: headers.get("content-type") ?? "",
      requestId: headers.get("x-request-id") ?? headers.get("request-id") ?? undefined,
    },
  });
}

/** Sends a request and follows redirects where that is safe. */
export async function send(
  request: HttpRequest,
  call: Call,
  scope: Abortion,
): Promise<HttpResponse> {
  const { options, fail } = call;
  if (options.methodOverride) options.definition.methodOverride?.(request);
  const { method, headers } = request;
  const safe = /^(GET|HEAD)$/.test(method);
  for (const name in headers) {
    // `fetch` refuses or trims these as well, but its message quotes the value.
    if (/^\s|[^\t -~\x80-\xff]|\s$/.test(headers[name]!))
      throw fail(InvalidRequestError, `${name} is malformed`);
  }
  for (let hops = 0; ; hops++) {
    let response: HttpResponse;
    let location = "";
    if (scope.error) throw scope.error;
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
      // There is nothing left to abort, and where `fetch` of Node 20 refused the head that would end the process.
      scope.controller = undefined;
      throw scope.error ?? connectionError(cause, safe, fail);
    }
    // Browsers hide a redirect behind status 0.
    if (!/^(30[12378]|0)$/.test(response.status as never)) return response;
    try {
      const target = new URL(response.headers.get("location") || "//", request.url);
      location = target.origin + target.pathname;
      if (hops < 3 && safe && target.origin === new URL(request.url).origin) {
        void response.body?.cancel().catch(() => {});
        request.url = location + target.search;
        continue;
      }
    } catch {
      // Not an address.
    }
    note(response, call);
    throw fail(RedirectError, `redirect to ${location}`, { location });
  }
}

function connectionError(cause: unknown, safe: boolean, fail: Fail): SDKError {
  const { code, message } = Object((cause as Error)?.cause ?? cause);
  const phase: ConnectionPhase = /cert|tls|ssl|eproto|signature/i.test(code)
    ? "tls"
    : /refused|notfound|eai_|unreach|connect_t/i.test(code)
      ? "connect"
      : "headers";
  return fail(ConnectionError, code ?? message, {
    cause,
    code,
    phase,
    maybeApplied: phase === "headers" && !safe,
  });
}
