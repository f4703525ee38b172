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
  /** Name → address; the first is the default. */
  servers: { server1: "https://eu.api.test/v1" } as Readonly<Record<string, string>>,
};
