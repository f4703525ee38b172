import type { SchemeEntry } from "./catalogue-types.js";

/** Who this server is and where it calls. */
export const identity = {
  /** Name of the command. */
  name: "launchdarkly-mcp",
  packageName: "@flagforge/launchdarkly-mcp",
  version: "0.1.0",
  /** Name of the service. */
  title: "LaunchDarkly",
  /** Version of the API's description. */
  apiVersion: "2.0",
  /** What the names of this server's variables begin with. */
  prefix: "LAUNCHDARKLY",
  /** What the addresses of its resources begin with. */
  scheme: "launchdarkly",
  /** Variables that hold the credential; the first that is set counts. */
  credentials: [
    "LAUNCHDARKLY_API_KEY",
    "LAUNCHDARKLY_ACCESS_TOKEN",
    "LD_API_KEY",
    "LD_ACCESS_TOKEN",
  ] as readonly string[],
  /** Areas that become tools where nobody says which; none: all. */
  defaultToolsets: [
    "flags",
    "environments",
    "projects",
    "segments",
    "contexts",
    "approvals",
    "audit",
  ] as readonly string[],
  /** Security schemes with variables of their own; none where one key is all there is. */
  schemes: [] as readonly SchemeEntry[],
  /** Whether the client takes credentials by scheme. */
  manySchemes: false as boolean,
  /** Variables without which most calls fail; none where the API asks for nothing. */
  asked: ["LAUNCHDARKLY_API_KEY"] as readonly string[],
  /** Names of the API's servers; the first is the default. */
  servers: ["commercial", "eu", "federal"] as readonly string[],
  /** Variable of an address → its values; none: any. */
  serverVariables: {} as Readonly<Record<string, readonly string[]>>,
};
