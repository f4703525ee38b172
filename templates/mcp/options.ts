/** Options of the MCP flavor. */
import { fail } from "../../generator/diagnostics.ts";
import type { Setting } from "../../generator/values.ts";

export interface McpOptions {
  /** npm package name. */
  readonly packageName: string;
  readonly version: string;
  /** Name of the command. */
  readonly commandName: string;
  /** Name of the service, for people. */
  readonly title: string;
  /** npm package of the generated TypeScript client, and the class it exports. */
  readonly clientPackage: string;
  readonly clientClass: string;
  /** What the names of environment variables begin with. */
  readonly environmentPrefix: string;
  /** Variables the credential is read from, the first one preferred. */
  readonly credentialVariables: readonly string[];
  /** Area → tags. */
  readonly toolsets: Readonly<Record<string, readonly string[]>>;
  /** Areas whose operations become tools where nobody says which; empty for all. */
  readonly defaultToolsets: readonly string[];
  /** What the API calls it → what users say. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

const PACKAGE_NAME = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const COMMAND = /^[a-z][a-z0-9-]*$/;
const CLASS_NAME = /^[A-Z][A-Za-z0-9_$]*$/;
const VARIABLE = /^[A-Z][A-Z0-9_]*$/;
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;
const AREA = /^[a-z][a-z0-9_]*$/;
const ANYTHING = /^/;

const KNOWN = new Set([
  "packageName",
  "version",
  "commandName",
  "title",
  "clientPackage",
  "clientClass",
  "environmentPrefix",
  "credentialVariables",
  "toolsets",
  "defaultToolsets",
  "synonyms",
]);

type Raw = Readonly<Record<string, Setting>>;

/** Checks the options of the configuration file. */
export function parseOptions(options: Raw): McpOptions {
  for (const key of Object.keys(options)) {
    if (!KNOWN.has(key))
      reject(key, "is not an option of the mcp flavor", `Use ${[...KNOWN].join(", ")}`);
  }
  const environmentPrefix = read(options, "environmentPrefix", VARIABLE, "a prefix such as ACME");
  const toolsets = readObject(options["toolsets"] ?? {}, "toolsets");
  for (const area of Object.keys(toolsets))
    if (!AREA.test(area)) reject(`toolsets.${area}`, "has a wrong name", "Use small letters");
  return {
    packageName: read(options, "packageName", PACKAGE_NAME, "an npm name such as @acme/mcp"),
    version: read(options, "version", VERSION, "a version such as 1.0.0", "0.1.0"),
    commandName: read(options, "commandName", COMMAND, "a command such as acme-mcp"),
    title: read(options, "title", TITLE, "a name such as Acme"),
    clientPackage: read(options, "clientPackage", PACKAGE_NAME, "an npm name such as @acme/api"),
    clientClass: read(options, "clientClass", CLASS_NAME, "a class name such as Acme"),
    environmentPrefix,
    credentialVariables: readList(
      options["credentialVariables"] ?? [`${environmentPrefix}_API_KEY`],
      "credentialVariables",
      VARIABLE,
    ),
    toolsets: readLists(toolsets, "toolsets"),
    defaultToolsets: readList(options["defaultToolsets"] ?? [], "defaultToolsets", AREA),
    synonyms: readLists(options["synonyms"] ?? {}, "synonyms"),
  };
}

function read(
  options: Raw,
  key: string,
  pattern: RegExp,
  wanted: string,
  fallback?: string,
): string {
  const value = options[key] ?? fallback;
  if (typeof value === "string" && pattern.test(value)) return value;
  return reject(key, value === undefined ? "is missing" : "has a wrong value", `Give it ${wanted}`);
}

function readList(value: Setting, key: string, pattern: RegExp): readonly string[] {
  const items: readonly Setting[] = Array.isArray(value) ? value : [null];
  return items.map((item) =>
    typeof item === "string" && pattern.test(item)
      ? item
      : reject(key, "has a wrong value", "Give it a list of names"),
  );
}

const readLists = (value: Setting, key: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(readObject(value, key)).map(([name, list]) => [
      name,
      readList(list, `${key}.${name}`, ANYTHING),
    ]),
  );

function readObject(value: Setting, key: string): Raw {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Raw;
  return reject(key, "has a wrong value", "Give it an object of lists");
}

const reject = (key: string, problem: string, remedy: string): never =>
  fail("FF1002", { problem: `The option flavors.mcp.${key} ${problem}`, remedy });
