import type { Link } from "./Link.js";

/** `RootResponse` of the API. */
export interface RootResponse {
  /** Related resources, by relation name. */
  links: {
    [key: string]: Link;
  };
}
