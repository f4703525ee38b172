import { LaunchDarkly as Client } from "@flagforge/launchdarkly";
import type { ApiClient, ClientOptions } from "./api.js";

/** Makes the client that every request goes through. */
export const createClient = (options: ClientOptions): ApiClient =>
  new Client(options) as unknown as ApiClient;
