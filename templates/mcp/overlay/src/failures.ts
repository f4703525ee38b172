/** What the client throws → what the assistant reads. */
import { identity } from "./identity.js";
import { domainWords } from "./domain.js";
import { ToolFailure, type Problem } from "./problem.js";

interface ClientError {
  readonly name?: string;
  readonly message?: string;
  readonly statusCode?: number;
  readonly code?: unknown;
  readonly body?: unknown;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly maybeApplied?: boolean;
  readonly attempts?: number;
}

const CODES: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "conflict",
  415: "unsupported_media_type",
  422: "unprocessable",
  429: "rate_limited",
};

/** Builds the problem of whatever a call of an operation threw. */
export function buildProblem(error: unknown, operation: string): Problem {
  if (error instanceof ToolFailure) return { operation, ...error.problem };
  const thrown = (typeof error === "object" && error !== null ? error : {}) as ClientError;
  const { statusCode, requestId, retryAfterMs } = thrown;
  const common = {
    operation,
    ...(requestId === undefined ? {} : { request_id: requestId }),
    ...(retryAfterMs === undefined ? {} : { retry_after_ms: retryAfterMs }),
  };
  if (statusCode === undefined) return { ...buildLocalProblem(thrown), ...common };
  const hint = hintOf(statusCode, thrown);
  return {
    status: statusCode,
    code: codeOf(statusCode, thrown),
    message: messageOf(thrown),
    ...common,
    ...(hint === null ? {} : { hint }),
  };
}

function codeOf(status: number, { code, name }: ClientError): string {
  if (typeof code === "string" && code !== "") return code;
  if (status < 400) return snakeCase(name ?? "unreadable_answer");
  return CODES[status] ?? (status >= 500 ? "server_error" : "refused");
}

const snakeCase = (name: string): string =>
  name
    .replace(/Error$/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase();

function messageOf({ body, message }: ClientError): string {
  const own = (Object(body) as { readonly message?: unknown }).message;
  return typeof own === "string" && own !== ""
    ? own.slice(0, 1000)
    : (message ?? "The call failed");
}

function hintOf(status: number, { body }: ClientError): string | null {
  switch (status) {
    case 400:
    case 422:
      return "Compare the arguments with describe_operation";
    case 401:
      return `The credential is not valid: check ${identity.credentials[0] ?? "it"}, and that it belongs to this instance`;
    case 403:
      return "The credential may not do this, or the account lacks the feature: ask for a role that allows it";
    case 404:
      return domainWords.notFound;
    case 405:
      return "This may need an approval: search_operations finds how to ask for one";
    case 409:
      return /approv/i.test(JSON.stringify(body ?? ""))
        ? "This environment needs approvals: ask for one with post_approval_request_for_flag"
        : "It was changed meanwhile, or the key is taken: read it again, then decide";
    case 429:
      return "Too many requests: wait as long as retry_after_ms says";
    default:
      if (status >= 500) return "The service failed; try again later";
      return status < 400
        ? "The service answered, but not readably; a change may have been made"
        : null;
  }
}

/** Problems without an answer. */
function buildLocalProblem({ name, message = "", maybeApplied }: ClientError): Problem {
  switch (name) {
    case "InvalidRequestError":
      return {
        code: "invalid_arguments",
        message,
        hint: "Nothing was sent; correct the arguments",
      };
    case "ConnectionError":
      return {
        code: "network_error",
        message,
        hint:
          maybeApplied === true
            ? "The change may have been made: read before you repeat it"
            : "Check the network, a proxy, and --base-url",
      };
    case "RequestTimeoutError":
      return {
        code: "timeout",
        message,
        hint: "Ask for less (limit, filter), or read before you repeat a change",
      };
    case "RequestAbortedError":
      return { code: "cancelled", message: "The call was cancelled" };
    default:
      return {
        code: "unexpected",
        message: "Something unexpected went wrong; see the log of the server",
      };
  }
}
