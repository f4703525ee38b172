import { Golden as Client } from "golden";
import type { ApiClient, ClientOptions } from "./api.js";

/** Makes the client that every request goes through. */
export const createClient = (options: ClientOptions): ApiClient =>
  // Names of servers were checked with the command line.
  new Client(options as ConstructorParameters<typeof Client>[0]) as unknown as ApiClient;
