import type { DynamicOptionsParser } from "./DynamicOptionsParser.js";
import type { Endpoint } from "./Endpoint.js";

/** `DynamicOptions` of the API. */
export interface DynamicOptions {
  endpoint?: Endpoint;
  parser?: DynamicOptionsParser;
}
