// Copied by flagforge from templates/mcp/overlay/src/session.ts; edit it there.
/** What all calls of one connection share: configuration, client, log. */
import type { ApiClient, LogLevel } from "./api.js";
import { operations } from "./catalogue.js";
import type { OperationEntry } from "./catalogue-types.js";
import type { Config } from "./config.js";
import { hideCredentials, isIdentified } from "./credentials.js";
import { identity } from "./identity.js";
import { keeps } from "./narrow.js";
import { refuse } from "./problem.js";

/** Serves one connection, or one request over HTTP. */
export interface Session {
  readonly config: Config;
  /** The client for an operation; refuses where that needs a credential and there is none. */
  readonly client: (entry: OperationEntry) => Promise<ApiClient>;
  readonly cache: Map<string, { readonly until: number; readonly value: readonly string[] }>;
  readonly log: (level: Exclude<LogLevel, "off">, message: string) => void;
}

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Makes a session; what it logs goes to the error output. */
export function createSession(config: Config): Session {
  let client: ApiClient | undefined;
  const { timeoutMs, maxRetries, logLevel } = config;
  const log: Session["log"] = (level, message) => {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(logLevel)) return;
    process.stderr.write(`${identity.name} ${level}: ${hideCredentials(config, message)}\n`);
  };
  const logger = {
    debug: (message: string) => log("debug", message),
    info: (message: string) => log("info", message),
    warn: (message: string) => log("warn", message),
    error: (message: string) => log("error", message),
  };
  return {
    config,
    cache: new Map(),
    log,
    client: async ({ open }) => {
      if (open !== true && !isIdentified(config))
        return refuse("no_credential", "There is no credential, so nothing was sent", {
          hint: `A person has to set ${identity.asked.join(" and ")} (or ${identity.manySchemes ? "--credentials-file" : "--api-key-file"}) in the configuration of this server and start it again`,
        });
      if (config.baseUrl === null && identity.servers.length === 0)
        return refuse("no_server", "The API's description names no server; nothing was sent", {
          hint: "A person has to set --base-url in the configuration of this server",
        });
      if (client !== undefined) return client;
      const { createClient } = await import("./client.js");
      return (client ??= createClient({
        // Empty, not missing: the client would read the server's own variable, which others over HTTP may not use.
        apiKey: config.apiKey ?? "",
        ...(identity.manySchemes ? { credentials: config.credentials } : {}),
        // The client knows which operations have servers of their own; an address goes before those, too.
        ...(config.baseUrl === null ? { server: config.server } : { serverURL: config.baseUrl }),
        serverVariables: config.serverVariables,
        timeoutMs,
        // Clients of this server give up after about a minute.
        deadlineMs: Math.max(timeoutMs, 45_000),
        maxRetries,
        maxConcurrency: 4,
        userAgent: `${identity.name}/${identity.version}`,
        logger,
        logLevel,
      }));
    },
  };
}

/** Why an operation is not served; `null` where it is. */
export function reasonAgainst(
  entry: OperationEntry,
  config: Config,
):
  | "--allow-writes"
  | "--allow-deletes"
  | "--beta"
  | "--deprecated"
  | "--toolsets"
  | "other X-MCP headers"
  | null {
  const { toolsets, tools, excludeTools } = config;
  const chosen =
    toolsets === null || toolsets.includes(entry.toolset) || tools.includes(entry.name);
  if (excludeTools.includes(entry.name)) return "--toolsets";
  if (!chosen) return "--toolsets";
  if (!keeps(config.narrowing, entry)) return "other X-MCP headers";
  if (entry.kind === "write" && !config.allowWrites) return "--allow-writes";
  if (entry.kind === "delete" && !config.allowDeletes) return "--allow-deletes";
  if (entry.beta === true && !config.beta) return "--beta";
  return entry.deprecated === true && !config.deprecated ? "--deprecated" : null;
}

/** The operations that are served. */
export const servedOperations = (config: Config): readonly OperationEntry[] =>
  operations().filter((entry) => reasonAgainst(entry, config) === null);
