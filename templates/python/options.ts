/** Options of the Python flavor. */
import { fail } from "../../generator/diagnostics.ts";
import { isIdentifier } from "../../generator/lang/python.ts";
import type { Setting } from "../../generator/values.ts";

/** What the run time offers to callers: module → names. */
export const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  "_lib.errors": [
    "ApiAbortError",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "BadRequestError",
    "ConflictError",
    "ForbiddenError",
    "InvalidRequestError",
    "MethodNotAllowedError",
    "NotFoundError",
    "PageLinkError",
    "PartialFailureError",
    "RateLimitError",
    "RedirectError",
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "TruncatedResponseError",
    "UnauthorizedError",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
  ],
  "_lib.limits": ["RateLimitEvent", "RateLimitInfo", "RateLimitState"],
  "_lib.messages": [
    "ApiResponse",
    "AsyncMiddleware",
    "AsyncSend",
    "HttpRequest",
    "HttpResponse",
    "Middleware",
    "Send",
  ],
  "_lib.model": ["Model"],
  "_lib.omit": ["OMIT", "Omit"],
  "_lib.options": ["RequestOptions"],
  "_lib.paging": ["AsyncPages", "Page", "Pages"],
  "_lib.retry": ["Retry"],
};

const EXPORTED_NAMES = Object.values(EXPORTS).flat();

export interface PythonOptions {
  /** Name of the distribution. */
  readonly packageName: string;
  /** Name to import. */
  readonly moduleName: string;
  /** Version of the generated package. */
  readonly version: string;
  /** Name of the client class. */
  readonly className: string;
  /** Environment variable the client reads its credential from. */
  readonly environmentVariable: string;
  /** Operation id → method, where the id does not give a name that is free. */
  readonly methods: Readonly<Record<string, string>>;
  /** Further name, `namespace.method` → operation id. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Names that the package's own modules use, and the constants of the language. */
const OWN_NAMES = new Set(
  `
    Awaitable Callable Client ClientCredentials Credentials Definition False Literal Mapping None Sequence Settings
    TYPE_CHECKING True UserPassword
    ${EXPORTED_NAMES.join(" ")}
  `
    .split(/\s+/)
    .filter(Boolean),
);

/** What the package imports: a package of that name would stand before it. */
const IMPORTED_MODULES = new Set(
  "abc asyncio base64 collections contextlib dataclasses datetime email functools httpx2 importlib inspect io json logging math os random re sys threading time types typing typing_extensions urllib uuid".split(
    " ",
  ),
);

const KEYS = [
  "packageName",
  "moduleName",
  "version",
  "className",
  "environmentVariable",
  "names",
] as const;

/** Checks the options of the configuration file. */
export function parseOptions(options: Readonly<Record<string, Setting>>): PythonOptions {
  const unknown = Object.keys(options).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined)
    reject(unknown, "is not an option of the python flavor", `Use ${KEYS.join(", ")}`);
  const className = read(options, "className", /^[A-Z][A-Za-z0-9]*$/, "a class name such as Acme");
  if (OWN_NAMES.has(className))
    reject(
      "className",
      `is ${className}, and the package has something of that name`,
      `Give it another, such as ${className}Api`,
    );
  const packageName = read(
    options,
    "packageName",
    /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/,
    "a distribution name such as acme-api",
  );
  const moduleName = read(
    options,
    "moduleName",
    /^[a-z_][a-z0-9_]*$/,
    "a module name such as acme_api",
    packageName.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_"),
  );
  if (!isIdentifier(moduleName) || IMPORTED_MODULES.has(moduleName))
    reject(
      "moduleName",
      `is ${moduleName}, which Python or the package itself needs`,
      `Give it another, such as ${moduleName}_api`,
    );
  return {
    packageName,
    className,
    moduleName,
    version: read(
      options,
      "version",
      /^\d+\.\d+\.\d+((a|b|rc)\d+)?$/,
      "a version such as 1.0.0",
      "0.1.0",
    ),
    environmentVariable: read(
      options,
      "environmentVariable",
      /^[A-Z_][A-Z0-9_]*$/,
      "a variable name such as ACME_API_KEY",
      `${className.toUpperCase()}_API_KEY`,
    ),
    ...parseNames(options["names"] ?? {}),
  };
}

function parseNames(names: Setting): Pick<PythonOptions, "methods" | "aliases"> {
  const remedy =
    'Give it {"methods": {operationId: name}, "aliases": {"namespace.name": operationId}}';
  const read = (value: Setting | undefined): Readonly<Record<string, string>> => {
    if (value === undefined) return {};
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isMap || !Object.values(value).every((item) => typeof item === "string"))
      return reject("names", "is not a list of names", remedy);
    return value as Readonly<Record<string, string>>;
  };
  if (typeof names !== "object" || names === null || Array.isArray(names))
    return reject("names", "is not an object", remedy);
  const { methods, aliases } = names as Readonly<Record<string, Setting>>;
  return { methods: read(methods), aliases: read(aliases) };
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
  fail("FF1002", { problem: `The option flavors.python.${key} ${problem}`, remedy });
