// Copied by flagforge from templates/mcp/overlay/src/settings.ts; edit it there.
/** Everything that can be set, as data: the command line, the help and the README follow from it. */

/** One setting: how it is written on the command line, in the environment, and in the help. */
export interface Setting {
  readonly flag: string;
  /** Variable without the prefix; `null` where only the command line says it. */
  readonly variable: string | null;
  readonly kind: "text" | "list" | "switch" | "number" | readonly string[];
  readonly fallback: string;
  readonly help: string;
}

/** Where an API has several schemes. */
const CREDENTIALS_FILE: Setting = {
  flag: "credentials-file",
  variable: "CREDENTIALS_FILE",
  kind: "text",
  fallback: "",
  help: "JSON file with credentials by scheme",
};

/** Where addresses of servers have variables. */
const SERVER_VARIABLES: Setting = {
  flag: "server-variables",
  variable: "SERVER_VARIABLES",
  kind: "list",
  fallback: "",
  help: "Values of the variables in the server's address, as name=value",
};

/** All settings of a server, in the order of the help. */
export const settingsOf = ({
  manySchemes,
  serverVariables,
}: {
  readonly manySchemes: boolean;
  readonly serverVariables: object;
}): readonly Setting[] => [
  ...(manySchemes ? [CREDENTIALS_FILE] : []),
  ...SETTINGS,
  ...(Object.keys(serverVariables).length > 0 ? [SERVER_VARIABLES] : []),
];

/** Settings that every server has. */
const SETTINGS: readonly Setting[] = [
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
    help: "Server of the API, by name",
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
