import type { Link } from "./Link.js";

/** Name and last characters of an access token. */
export interface TokenSummary {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  ending?: string;
  /** Name for humans. */
  name?: string;
  /** Whether it is a service token; otherwise a personal one. */
  serviceToken?: boolean;
}
