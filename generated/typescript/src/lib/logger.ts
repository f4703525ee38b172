// Copied by flagforge from templates/typescript/overlay/src/lib/logger.ts; edit it there.
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

const order = "off error warn info debug";

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

/**
 * A middleware that logs requests and answers with their headers and queries at `debug`. The values of the API's
 * credential, of cookies and of `authorization` headers are left out, and those of `secrets` too.
 */
export function logTraffic(logger: Pick<Logger, "debug">, secrets: string[] = []): Middleware {
  return async (request, next, { operation, attempt, options }) => {
    const hidden = new Set(
      ["authorization", "proxy-authorization", "cookie", "set-cookie", ...secrets]
        .concat(options.definition.authenticate?.name ?? [])
        .map((name) => name.toLowerCase()),
    );
    const label = `${operation} #${attempt}`;
    logger.debug(`${label}: ${request.method} ${redactQuery(request, hidden)}`, {
      headers: redact(Object.entries(request.headers), hidden),
    });
    const started = performance.now();
    const response = await next(request);
    logger.debug(`${label}: ${response.status} in ${Math.round(performance.now() - started)} ms`, {
      headers: redact(response.headers, hidden),
    });
    return response;
  };
}

function redact(headers: Iterable<[string, string]>, hidden: Set<string>): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      hidden.has(name.toLowerCase()) ? "[hidden]" : value,
    ]),
  );
}

function redactQuery({ url }: HttpRequest, hidden: Set<string>): string {
  const parsed = new URL(url);
  for (const name of new Set(parsed.searchParams.keys())) {
    if (hidden.has(name.toLowerCase())) parsed.searchParams.set(name, "[hidden]");
  }
  return parsed.href;
}
