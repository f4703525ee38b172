import { apiKeyInHeader } from "./lib/auth.js";
import { type ApiDefinition, ClientCore, type SDKOptions as ClientOptions } from "./lib/client.js";
import { methodHeader, versionHeader } from "./lib/versions.js";

const definition: ApiDefinition = {
  servers: {
    commercial: "https://app.launchdarkly.com",
    eu: "https://app.eu.launchdarkly.com",
    federal: "https://app.launchdarkly.us",
  },
  server: "commercial",
  authenticate: apiKeyInHeader("Authorization"),
  versioning: versionHeader("LD-API-Version", new RegExp("^\\d{8}$", "u")),
  methodOverride: methodHeader("x-http-method-override"),
  environmentVariable: "LAUNCHDARKLY_API_KEY",
  userAgent: "@flagforge/launchdarkly/0.1.0",
};

/** Options of the client. */
export interface SDKOptions extends ClientOptions {
  /**
   * Server to send requests to; the first one if not given.
   * - `commercial`: https://app.launchdarkly.com
   * - `eu`: https://app.eu.launchdarkly.com
   * - `federal`: https://app.launchdarkly.us
   */
  readonly server?: "commercial" | "eu" | "federal" | undefined;
}

/**
 * A client without methods, for the standalone functions: what is not called does not end up in a bundle.
 */
export class LaunchDarklyCore extends ClientCore {
  constructor(options: SDKOptions = {}) {
    super(definition, options);
  }
}
