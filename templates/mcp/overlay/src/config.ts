/** Command line and environment → what the server does. The command line goes before the environment. */
import { readFileSync } from "node:fs";
import type { LogLevel } from "./api.js";
import { operations } from "./catalogue.js";
import { identity } from "./identity.js";
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

/** One setting: how it is written on the command line, in the environment, and in the help. */
export interface Setting {
  readonly flag: string;
  /** Variable without the prefix; `null` where only the command line says it. */
  readonly variable: string | null;
  readonly kind: "text" | "list" | "switch" | "number" | readonly string[];
  readonly fallback: string;
  readonly help: string;
}

/** All settings, in the order of the help. */
export const SETTINGS: readonly Setting[] = [
  {
    flag: "api-key-file",
    variable: "API_KEY_FILE",
    kind: "text",
    fallback: "",
    help: "File that holds the credential",
  },
  {
    flag: "api-key",
    variable: null,
    kind: "text",
    fallback: "",
    help: "Credential; other users of the machine can read it here",
  },
  {
    flag: "base-url",
    variable: "BASE_URL",
    kind: "text",
    fallback: "",
    help: "Address of the API, before --instance",
  },
  {
    flag: "instance",
    variable: "INSTANCE",
    kind: "text",
    fallback: "",
    help: `Server of the API: ${["us", ...Object.keys(identity.servers)].join(", ")}`,
  },
  {
    flag: "mode",
    variable: "MCP_MODE",
    kind: ["auto", "dynamic", "direct"],
    fallback: "auto",
    help: "auto: tasks and search; dynamic: search only; direct: one tool per operation",
  },
  {
    flag: "toolsets",
    variable: "MCP_TOOLSETS",
    kind: "list",
    fallback: "",
    help: "Areas, `default` or `all`; default: all, in direct mode `default`",
  },
  {
    flag: "tools",
    variable: "MCP_TOOLS",
    kind: "list",
    fallback: "",
    help: "Operations to serve, beside those of --toolsets",
  },
  {
    flag: "exclude-tools",
    variable: "MCP_EXCLUDE_TOOLS",
    kind: "list",
    fallback: "",
    help: "Tools and operations to leave out, whatever else says",
  },
  {
    flag: "allow-writes",
    variable: "MCP_ALLOW_WRITES",
    kind: "switch",
    fallback: "",
    help: "Lets the assistant create and change",
  },
  {
    flag: "allow-deletes",
    variable: "MCP_ALLOW_DELETES",
    kind: "switch",
    fallback: "",
    help: "Lets it delete and do what can't be undone",
  },
  {
    flag: "read-only",
    variable: "MCP_READ_ONLY",
    kind: "switch",
    fallback: "",
    help: "Takes both back, whatever else says",
  },
  {
    flag: "beta",
    variable: "MCP_BETA",
    kind: "switch",
    fallback: "",
    help: "Serves operations that may still change",
  },
  {
    flag: "deprecated",
    variable: "MCP_DEPRECATED",
    kind: "switch",
    fallback: "",
    help: "Serves operations that are going away",
  },
  {
    flag: "projects",
    variable: "MCP_PROJECTS",
    kind: "list",
    fallback: "",
    help: "The only projects that may be named",
  },
  {
    flag: "environments-deny",
    variable: "MCP_ENVIRONMENTS_DENY",
    kind: "list",
    fallback: "",
    help: "Environments that may not be changed",
  },
  {
    flag: "max-chars",
    variable: "MCP_MAX_CHARS",
    kind: "number",
    fallback: "20000",
    help: "Longest answer, in characters",
  },
  {
    flag: "confirm",
    variable: "MCP_CONFIRM",
    kind: ["auto", "argument", "off"],
    fallback: "auto",
    help: "Who confirms deletes: the user where the client can ask, else the `confirm` argument",
  },
  {
    flag: "show-secrets",
    variable: "MCP_SHOW_SECRETS",
    kind: "switch",
    fallback: "",
    help: "Leaves keys and tokens in answers",
  },
  {
    flag: "transport",
    variable: "MCP_TRANSPORT",
    kind: ["stdio", "http"],
    fallback: "stdio",
    help: "How clients connect",
  },
  {
    flag: "host",
    variable: "MCP_HOST",
    kind: "text",
    fallback: "127.0.0.1",
    help: "Address to listen on (http)",
  },
  {
    flag: "port",
    variable: "MCP_PORT",
    kind: "number",
    fallback: "3000",
    help: "Port to listen on (http); 0 for a free one",
  },
  {
    flag: "allowed-hosts",
    variable: "MCP_ALLOWED_HOSTS",
    kind: "list",
    fallback: "",
    help: "Further names of this server (http)",
  },
  {
    flag: "allowed-origins",
    variable: "MCP_ALLOWED_ORIGINS",
    kind: "list",
    fallback: "",
    help: "Host names of pages that may call (http)",
  },
  {
    flag: "timeout",
    variable: "MCP_TIMEOUT",
    kind: "number",
    fallback: "30",
    help: "Seconds one request may take",
  },
  {
    flag: "max-retries",
    variable: "MCP_MAX_RETRIES",
    kind: "number",
    fallback: "2",
    help: "Retries after the first attempt",
  },
  {
    flag: "log-level",
    variable: "MCP_LOG_LEVEL",
    kind: ["off", "error", "warn", "info", "debug"],
    fallback: "warn",
    help: "What goes to the error output",
  },
  {
    flag: "list",
    variable: null,
    kind: "switch",
    fallback: "",
    help: "Prints the tools with what they cost, and ends",
  },
  {
    flag: "print-config",
    variable: null,
    kind: ["claude", "cursor", "vscode", "codex"],
    fallback: "",
    help: "Prints the configuration of an assistant, and ends",
  },
  {
    flag: "version",
    variable: null,
    kind: "switch",
    fallback: "",
    help: "Prints the version, and ends",
  },
  { flag: "help", variable: null, kind: "switch", fallback: "", help: "Prints this, and ends" },
];

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

function selectTools(
  mode: Mode,
  toolsets: readonly string[],
  tools: readonly string[],
  excludeTools: readonly string[],
): Selection {
  const areas = allToolsets();
  const defaults = identity.defaultToolsets.filter((area) => areas.includes(area));
  for (const name of toolsets) {
    if (name === "all" || name === "default" || areas.includes(name)) continue;
    const near = closest(name, areas);
    throw new ConfigError(
      `There is no toolset of the name ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`} There are: ${areas.join(", ")}`,
    );
  }
  const names = operations().map(({ name }) => name);
  for (const name of tools) {
    if (names.includes(name)) continue;
    const near = closest(name, names);
    throw new ConfigError(
      `There is no operation of the name ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`}`,
    );
  }
  const expand = (name: string): readonly string[] =>
    name === "default" ? (defaults.length > 0 ? defaults : areas) : [name];
  const chosen = toolsets.flatMap(expand);
  const fallback =
    tools.length > 0 ? [] : mode === "direct" && defaults.length > 0 ? defaults : null;
  return {
    toolsets: toolsets.includes("all") ? null : chosen.length > 0 ? chosen : fallback,
    tools,
    excludeTools,
  };
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
