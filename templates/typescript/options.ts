/** Options of the TypeScript flavor. */
import { fail } from "../../generator/diagnostics.ts";
import type { Setting } from "../../generator/values.ts";

export interface TypeScriptOptions {
  /** npm package name. */
  readonly packageName: string;
  /** Version of the generated package. */
  readonly version: string;
  /** Name of the client class. */
  readonly className: string;
  /** Environment variable the client reads its credential from. */
  readonly environmentVariable: string;
}

const PACKAGE_NAME = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const CLASS_NAME = /^[A-Z][A-Za-z0-9_$]*$/;
const VARIABLE = /^[A-Z_][A-Z0-9_]*$/;
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Names that the package exports or imports beside its client, and those of the language. */
const OWN_NAMES = new Set(
  words(`
    APIPromise ApiDefinition BackoffStrategy ClientCore ClientOptions HttpRequest HttpResponse Logger LogLevel Middleware
    MiddlewareContext Page PageOptions PagePromise RateLimitEvent RateLimitInfo RateLimitLedger RateLimitState
    RateLimitStore RequestOptions ResponseInfo Result RetryConfig RetryOptions SDKOptions Transport
    Array Blob Boolean Date Error File Function Headers Map Math Number Object Promise Proxy Record RegExp Request Response
    Set String Symbol URL
  `),
);

/** Error classes that the run time exports; an error class of the API can't have their names. */
export const RUNTIME_ERRORS: ReadonlySet<string> = new Set(
  words(`
    SDKError ResponseError APIError ConnectionError RequestTimeoutError RequestAbortedError InvalidRequestError
    UnexpectedError RedirectError ResponseParseError UnexpectedContentTypeError EmptyResponseError TruncatedResponseError
    ResponseTooLargeError PageLinkError PartialFailureError ClientError BadRequestError UnauthorizedError ForbiddenError
    NotFoundError MethodNotAllowedError ConflictError PayloadTooLargeError UnprocessableEntityError RateLimitError
    InternalServerError
  `),
);

/** The client, its core and its error stand beside what every package has. */
const isTaken = (className: string): boolean =>
  OWN_NAMES.has(className) ||
  OWN_NAMES.has(`${className}Core`) ||
  RUNTIME_ERRORS.has(`${className}Error`);

/** Checks the options of the configuration file. */
export function parseOptions(options: Readonly<Record<string, Setting>>): TypeScriptOptions {
  const known = new Set(["packageName", "version", "className", "environmentVariable"]);
  for (const key of Object.keys(options)) {
    if (!known.has(key))
      reject(key, "is not an option of the typescript flavor", `Use ${[...known].join(", ")}`);
  }
  const className = read(options, "className", CLASS_NAME, "a class name such as Acme");
  if (isTaken(className))
    reject(
      "className",
      `is ${className}, and the package has something of that name`,
      `Give it another, such as ${className}Api`,
    );
  return {
    packageName: read(
      options,
      "packageName",
      PACKAGE_NAME,
      "an npm package name such as @acme/api",
    ),
    version: read(options, "version", VERSION, "a version such as 1.0.0", "0.1.0"),
    className,
    environmentVariable: read(
      options,
      "environmentVariable",
      VARIABLE,
      "a variable name such as ACME_API_KEY",
      `${className.toUpperCase().replaceAll("$", "_")}_API_KEY`,
    ),
  };
}

function read(
  options: Readonly<Record<string, Setting>>,
  key: string,
  pattern: RegExp,
  wanted: string,
  fallback?: string,
): string {
  const value = options[key] ?? fallback;
  if (typeof value === "string" && pattern.test(value)) return value;
  return reject(key, value === undefined ? "is missing" : "has a wrong value", `Give it ${wanted}`);
}

const reject = (key: string, problem: string, remedy: string): never =>
  fail("FF1002", { problem: `The option flavors.typescript.${key} ${problem}`, remedy });
