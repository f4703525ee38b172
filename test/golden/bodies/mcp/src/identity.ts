import type { SchemeEntry } from "./catalogue-types.js";

/** Who this server is and where it calls. */
export const identity = {
  /** Name of the command. */
  name: "golden-mcp",
  packageName: "golden-mcp",
  version: "0.1.0",
  /** Name of the service. */
  title: "Golden",
  /** Version of the API's description. */
  apiVersion: "1",
  /** What the names of this server's variables begin with. */
  prefix: "GOLDEN",
  /** What the addresses of its resources begin with. */
  scheme: "golden",
  /** Variables that hold the credential; the first that is set counts. */
  credentials: ["GOLDEN_API_KEY"] as readonly string[],
  /** Areas that become tools where nobody says which; none: all. */
  defaultToolsets: [] as readonly string[],
  /** Security schemes with variables of their own; none where one key is all there is. */
  schemes: [] as readonly SchemeEntry[],
  /** Whether the client takes credentials by scheme. */
  manySchemes: false as boolean,
  /** Variables without which most calls fail; none where the API asks for nothing. */
  asked: [] as readonly string[],
  /** Names of the API's servers; the first is the default. */
  servers: ["server1"] as readonly string[],
  /** Variable of an address → its values; none: any. */
  serverVariables: {} as Readonly<Record<string, readonly string[]>>,
};
