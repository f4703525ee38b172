import { apiKeyInHeader } from "./lib/auth.js";
import {
  type ApiDefinition,
  ClientCore,
  type SDKOptions as ClientOptions,
  withVariables,
} from "./lib/client.js";

const definition: ApiDefinition = {
  servers: {
    server1: withVariables("https://{region}.api.test/{stage}", {
      region: "eu",
      stage: "v1",
    }),
  },
  server: "server1",
  authenticate: apiKeyInHeader("X-Key"),
  environmentVariable: "GOLDEN_API_KEY",
  userAgent: "golden/0.1.0",
};

/** Options of the client. */
export interface SDKOptions extends ClientOptions {
  /**
   * Server to send requests to; the first one if not given.
   * - `server1`: https://{region}.api.test/{stage} (`region`: eu, us)
   */
  readonly server?: "server1" | undefined;
}

/**
 * A client without methods, for the standalone functions: what is not called does not end up in a bundle.
 */
export class GoldenCore extends ClientCore {
  constructor(options: SDKOptions = {}) {
    super(definition, options);
  }
}
