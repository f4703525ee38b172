// Copied by flagforge from templates/mcp/overlay/src/api.ts; edit it there.
/** What the server needs of the client it calls the API through. */

import type { Credentials } from "./credentials.js";

/** Options of the client. */
export interface ClientOptions {
  readonly apiKey: string;
  readonly credentials?: Credentials;
  readonly server?: string;
  readonly serverURL?: string;
  readonly serverVariables: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxConcurrency: number;
  readonly userAgent: string;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

/** From nothing to everything. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where the client logs to. */
export interface Logger {
  debug(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  error(message: string, details?: unknown): void;
}

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** A call's outcome; rejects where the API refused. */
export type ApiCall = (...input: readonly unknown[]) => Promise<unknown>;

/** The client: namespace → method → call. */
export type ApiClient = Readonly<Record<string, Readonly<Record<string, ApiCall>>>>;
