// Copied by flagforge from templates/mcp/overlay/src/config.ts; edit it there.
/** Command line and environment → what the server does. The command line goes before the environment. */
import { readFileSync } from "node:fs";
import type { LogLevel } from "./api.js";
import { operations } from "./catalogue.js";
import { identity } from "./identity.js";
import type { Narrowing } from "./narrow.js";
import { SETTINGS, type Setting } from "./settings.js";
import { closest } from "./text.js";

export type Mode = "auto" | "dynamic" | "direct";
export type ConfirmMode = "auto" | "argument" | "off";

/** Everything that can be set. */
export interface Config {
  /** Credential; `null` where none is set. */
  readonly apiKey: string | null;
  readonly baseUrl: string;
  readonly mode: Mode;
  /** Areas to serve; `null` for all. */
  readonly toolsets: readonly string[] | null;
  /** Tools to serve beside those of the areas; where there are some and no areas, only these. */
  readonly tools: readonly string[];
  readonly excludeTools: readonly string[];
  /** What a request over HTTP keeps to, of what is served. */
  readonly narrowing: Narrowing | null;
  readonly allowWrites: boolean;
  readonly allowDeletes: boolean;
  readonly beta: boolean;
  readonly deprecated: boolean;
  /** Projects that may be named; empty for all. */
  readonly projects: readonly string[];
  /** Environments that may not be changed. */
  readonly environmentsDeny: readonly string[];
  readonly maxChars: number;
  readonly confirm: ConfirmMode;
  readonly showSecrets: boolean;
  readonly transport: "stdio" | "http";
  readonly host: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly logLevel: LogLevel;
  readonly action: "serve" | "list" | "print-config" | "version" | "help";
  /** Assistant to print a configuration for. */
  readonly assistant: string;
}

/** What is wrong with the command line or the environment; the message is for people. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads arguments (without the program's name) and environment; throws a `ConfigError`. */
export function parseConfig(argv: readonly string[], env: Environment): Config {
  const given = parseFlags(argv);
  const text = (flag: string): string => valueOf(flag, given, env);
  const list = (flag: string): readonly string[] =>
    text(flag)
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  const on = (flag: string): boolean => isOn(flag, text(flag));
  const number = (flag: string): number => parseNumber(flag, text(flag));
  const readOnly = on("read-only");
  const mode = text("mode") as Mode;
  const selection = selectTools(mode, list("toolsets"), list("tools"), list("exclude-tools"));
  return {
    apiKey: readCredential(given, env, text("api-key-file")),
    baseUrl: baseUrlOf(text("base-url"), text("instance")),
    mode,
    ...selection,
    narrowing: null,
    allowWrites: on("allow-writes") && !readOnly,
    allowDeletes: on("allow-deletes") && !readOnly,
    beta: on("beta"),
    deprecated: on("deprecated"),
    projects: list("projects"),
    environmentsDeny: list("environments-deny"),
    maxChars: Math.max(500, number("max-chars")),
    confirm: text("confirm") as ConfirmMode,
    showSecrets: on("show-secrets"),
    transport: text("transport") as Config["transport"],
    host: text("host"),
    port: number("port"),
    allowedHosts: list("allowed-hosts"),
    allowedOrigins: list("allowed-origins"),
    timeoutMs: Math.max(1, number("timeout") * 1000),
    maxRetries: number("max-retries"),
    logLevel: text("log-level") as LogLevel,
    action: actionOf(on, text("print-config")),
    assistant: text("print-config"),
  };
}

function actionOf(on: (flag: string) => boolean, assistant: string): Config["action"] {
  if (on("help")) return "help";
  if (on("version")) return "version";
  if (assistant !== "") return "print-config";
  return on("list") ? "list" : "serve";
}

/** `--flag value`, `--flag=value`, `--switch`; a leading `start` is allowed, as other servers have it. */
function parseFlags(argv: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const rest = argv[0] === "start" ? argv.slice(1) : [...argv];
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i] ?? "";
    const match = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(argument);
    const setting = SETTINGS.find(({ flag }) => flag === match?.[1]);
    if (setting === undefined) throw new ConfigError(unknownFlag(argument));
    if (match?.[2] !== undefined) given.set(setting.flag, match[2]);
    else if (setting.kind === "switch") given.set(setting.flag, "true");
    else {
      const value = rest[++i];
      if (value === undefined) throw new ConfigError(`--${setting.flag} needs a value`);
      given.set(setting.flag, value);
    }
  }
  return given;
}

function unknownFlag(argument: string): string {
  const flags = SETTINGS.map(({ flag }) => `--${flag}`);
  // What comes after `=` may be a credential.
  const name = argument.split("=")[0] ?? "";
  const near = closest(name, flags);
  const shown = name.startsWith("-") ? ` ${name}` : "";
  return `Unknown argument${shown}.${near === null ? "" : ` Did you mean ${near}?`} --help lists all.`;
}

function valueOf(flag: string, given: ReadonlyMap<string, string>, env: Environment): string {
  const setting = SETTINGS.find((candidate) => candidate.flag === flag) as Setting;
  const { variable, kind, fallback } = setting;
  const name = `${identity.prefix}_${variable}`;
  const fromEnv = variable === null ? undefined : env[name];
  const source = given.has(flag) ? `--${flag}` : name;
  const value = given.get(flag) ?? (fromEnv === "" ? undefined : fromEnv) ?? fallback;
  if (Array.isArray(kind) && value !== "" && !kind.includes(value))
    throw new ConfigError(`${source} is none of ${kind.join(", ")}`);
  return value;
}

function isOn(flag: string, text: string): boolean {
  if (/^(true|1|yes|on)$/i.test(text)) return true;
  if (/^(false|0|no|off)?$/i.test(text)) return false;
  throw new ConfigError(`--${flag} is neither true nor false`);
}

function parseNumber(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return value;
  throw new ConfigError(`--${flag} is no number`);
}

function baseUrlOf(address: string, instance: string): string {
  if (address !== "") {
    if (/^https?:\/\/[^\s/@?#\\]+(\/[^\s?#\\]*)?$/.test(address)) return address;
    throw new ConfigError("--base-url is no plain http(s) address");
  }
  const names = Object.keys(identity.servers);
  const wanted = instance === "" || instance === "us" ? (names[0] ?? "") : instance;
  const url = identity.servers[wanted];
  if (url === undefined)
    throw new ConfigError(`--instance is none of ${["us", ...names].join(", ")}`);
  return url;
}

/** Variables that a client's configuration left as they were written. */
const UNEXPANDED = /^\$\{[^}]*\}$|^\$[A-Za-z_]\w*$|^%\w+%$|^<[^>]*>$/;

function readCredential(
  given: ReadonlyMap<string, string>,
  env: Environment,
  file: string,
): string | null {
  const check = (source: string, value: string): string => {
    const key = value.trim();
    if (UNEXPANDED.test(key))
      throw new ConfigError(`${source} holds a placeholder, not a credential: put the value there`);
    // A header can't hold more; the value itself is never shown.
    if (!/^[\x21-\x7e]+$/.test(key)) throw new ConfigError(`${source} is no credential`);
    return key;
  };
  const argument = given.get("api-key");
  if (argument !== undefined && argument !== "") return check("--api-key", argument);
  if (file !== "") return check("--api-key-file", readKeyFile(file));
  const name = identity.credentials.find((variable) => (env[variable] ?? "").trim() !== "");
  return name === undefined ? null : check(name, env[name] ?? "");
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ConfigError("--api-key-file can't be read");
  }
}

/** Areas there are. */
export const allToolsets = (): readonly string[] => [
  ...new Set(operations().map(({ toolset }) => toolset)),
];

type Selection = Pick<Config, "toolsets" | "tools" | "excludeTools">;

function checkToolsets(toolsets: readonly string[]): void {
  const areas = allToolsets();
  const strange = toolsets.find((name) => ![...areas, "all", "default"].includes(name));
  if (strange !== undefined)
    throw new ConfigError(`${noSuch("toolset", strange, areas)} There are: ${areas.join(", ")}`);
}

function checkTools(tools: readonly string[]): void {
  const names = operations().map(({ name }) => name);
  const strange = tools.find((name) => !names.includes(name));
  if (strange !== undefined) throw new ConfigError(noSuch("operation", strange, names));
}

function noSuch(what: string, name: string, names: readonly string[]): string {
  const near = closest(name, names);
  const guess = near === null ? "" : ` Did you mean ${near}?`;
  return `There is no ${what} of the name ${JSON.stringify(name)}.${guess}`;
}

/** Areas and tools that are asked for. The catalogue is read only where names have to be checked. */
function selectTools(
  mode: Mode,
  toolsets: readonly string[],
  tools: readonly string[],
  excludeTools: readonly string[],
): Selection {
  if (toolsets.length > 0) checkToolsets(toolsets);
  if (tools.length > 0) checkTools(tools);
  // Without a list of its own every area is one of the default.
  const { defaultToolsets } = identity;
  const defaults = defaultToolsets.length > 0 ? defaultToolsets : allToolsets();
  const chosen = toolsets.flatMap((name) => (name === "default" ? defaults : [name]));
  if (toolsets.includes("all")) return { toolsets: null, tools, excludeTools };
  if (chosen.length > 0) return { toolsets: chosen, tools, excludeTools };
  const fallback = tools.length > 0 ? [] : mode === "direct" ? defaults : null;
  return { toolsets: fallback, tools, excludeTools };
}

/** Text of `--help`. */
export function renderHelp(): string {
  const rows = SETTINGS.map(({ flag, kind, variable, fallback, help }) => {
    const value =
      kind === "switch"
        ? ""
        : Array.isArray(kind)
          ? ` ${kind.join("|")}`
          : ` ${kind.toString().toUpperCase()}`;
    const from = variable === null ? "" : ` [${identity.prefix}_${variable}]`;
    return `  --${flag}${value}\n      ${help}${fallback === "" ? "" : ` (default ${fallback})`}${from}`;
  });
  return `${identity.name} ${identity.version}: MCP server of ${identity.title}\n\nCredential: ${identity.credentials.join(" or ")}\n\n${rows.join("\n")}\n`;
}
