/** What a logger offers; `console` does. */
export interface Logger {
  debug(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  error(message: string, details?: unknown): void;
}

/** From nothing to everything. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";
