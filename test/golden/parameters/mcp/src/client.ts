import { Golden as Client } from "golden";
import type { ApiClient, ClientOptions } from "./api.js";

/** Makes the client that every request goes through. */
export const createClient = (options: ClientOptions): ApiClient =>
  new Client(options) as unknown as ApiClient;
