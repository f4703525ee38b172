import type { HMACSignature } from "./HMACSignature.js";
import type { HeaderItems } from "./HeaderItems.js";

/** `Endpoint` of the API. */
export interface Endpoint {
  headers?: HeaderItems[];
  hmacSignature?: HMACSignature;
  method?: string;
  /** Web address. */
  url?: string;
}
