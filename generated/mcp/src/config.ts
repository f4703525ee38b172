// Copied by flagforge from templates/mcp/overlay/src/config.ts; edit it there.
/** Command line and environment → what the server does. The command line goes before the environment. */
import type { LogLevel } from "./api.js";
import { operations } from "./catalogue.js";
import { ConfigError, readIdentification, type Identification } from "./credentials.js";
import { identity } from "./identity.js";
import type { Narrowing } from "./narrow.js";
import { settingsOf, type Setting } from "./settings.js";
import { closest } from "./text.js";

export type Mode = "auto" | "dynamic" | "direct";
export type ConfirmMode = "auto" | "argument" | "off";

/** Everything that can be set. */
export interface Config extends Identification {
  /** Name of one of the API's servers, and values of the variables in its address. */
  readonly server: string;
  readonly serverVariables: Readonly<Record<string, string>>;
  /** Address in place of all servers; `null` where none is set. */
  readonly baseUrl: string | null;
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

const SETTINGS = settingsOf(identity);
const hasVariables = Object.keys(identity.serverVariables).length > 0;

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
    ...readIdentification(
      {
        apiKey: text("api-key"),
        apiKeyFile: text("api-key-file"),
        credentialsFile: identity.manySchemes ? text("credentials-file") : "",
      },
      env,
    ),
    baseUrl: parseAddress(text("base-url")),
    server: parseServer(text("instance")),
    serverVariables: hasVariables ? parseVariables(list("server-variables")) : {},
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

function parseAddress(address: string): string | null {
  if (address === "") return null;
  if (/^https?:\/\/[^\s/@?#\\]+(\/[^\s?#\\]*)?$/.test(address)) return address;
  throw new ConfigError("--base-url is no plain http(s) address");
}

function parseServer(instance: string): string {
  const [first = "", ...others] = identity.servers;
  if (["", "us", first].includes(instance)) return first;
  if (others.includes(instance)) return instance;
  throw new ConfigError(`--instance is none of ${["us", ...identity.servers].join(", ")}`);
}

/** `name=value` of each. */
function parseVariables(items: readonly string[]): Readonly<Record<string, string>> {
  const entries = items.map((item) => {
    const [name = "", ...rest] = item.split("=");
    const value = rest.join("=");
    const values = Object.hasOwn(identity.serverVariables, name)
      ? identity.serverVariables[name]
      : undefined;
    if (values === undefined)
      throw new ConfigError(
        `--server-variables takes name=value; names are: ${Object.keys(identity.serverVariables).join(", ")}`,
      );
    // It becomes part of the address: nothing may lead to another host.
    if (values.length > 0 ? !values.includes(value) : !/^[\w.~-]+$/.test(value))
      throw new ConfigError(
        `--server-variables: ${name} is ${values.length > 0 ? `none of ${values.join(", ")}` : "no plain text"}`,
      );
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
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
  return `${identity.name} ${identity.version}: MCP server of ${identity.title}\n\n${renderCredentials()}\n\n${rows.join("\n")}\n`;
}

/** The variables of credentials. */
function renderCredentials(): string {
  const own = identity.schemes.map(({ name, key, user, client }) => {
    const forms = [user, client, key === undefined ? undefined : [key]].flatMap((names) =>
      names === undefined ? [] : [names.join(" and ")],
    );
    return `  ${name}: ${forms.join(", or ")}`;
  });
  return [`Credential: ${identity.credentials.join(" or ")}`, ...own].join("\n");
}
