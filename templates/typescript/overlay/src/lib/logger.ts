import type { HttpRequest, Middleware } from "./middleware.js";

/** What a logger offers; `console` does. */
export interface Logger {
  debug(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  error(message: string, details?: unknown): void;
}

/** From nothing to everything. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

// What is not in it, as `off`, comes before all.
const order = "error warn info debug";

/** Tells the logger, if there is one and the level is high enough; what it throws is lost. */
export function log(
  { logger, logLevel = "warn" }: { logger?: Logger | undefined; logLevel?: LogLevel | undefined },
  level: Exclude<LogLevel, "off">,
  message: string,
): void {
  try {
    if (order.indexOf(level) <= order.indexOf(logLevel)) logger?.[level](message);
  } catch {
    // A call does not fail for its log.
  }
}

// Names that speak of a secret, whoever gave them.
const telling =
  /auth|cookie|token|secret|passw|pwd|credential|session|signature|private|(api|access)[-_]?key/i;

/**
 * A middleware that logs requests and answers with their headers and queries at `debug`. The values of the API's
 * credential are left out, those of headers and parameters whose name speaks of a secret, and those of `secrets`.
 */
export function logTraffic(logger: Pick<Logger, "debug">, secrets: string[] = []): Middleware {
  return async (request, next, { operation, attempt, options }) => {
    const names = [options.definition.authenticate?.name ?? "", ...secrets].map((name) =>
      name.toLowerCase(),
    );
    const hides: Hides = (name) => telling.test(name) || names.includes(name.toLowerCase());
    const label = `${operation} #${attempt}`;
    logger.debug(`${label}: ${request.method} ${redactQuery(request, hides)}`, {
      headers: redact(Object.entries(request.headers), hides),
    });
    const started = performance.now();
    const response = await next(request);
    logger.debug(`${label}: ${response.status} in ${Math.round(performance.now() - started)} ms`, {
      headers: redact(response.headers, hides),
    });
    return response;
  };
}

type Hides = (name: string) => boolean;

function redact(headers: Iterable<[string, string]>, hides: Hides): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, hides(name) ? "[hidden]" : value]),
  );
}

function redactQuery({ url }: HttpRequest, hides: Hides): string {
  const parsed = new URL(url);
  for (const name of new Set(parsed.searchParams.keys())) {
    if (hides(name)) parsed.searchParams.set(name, "[hidden]");
  }
  return parsed.href;
}
