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
  /** Name → address; the first is the default. */
  servers: {
    commercial: "https://app.launchdarkly.com",
    eu: "https://app.eu.launchdarkly.com",
    federal: "https://app.launchdarkly.us",
  } as Readonly<Record<string, string>>,
};
