import type { Link } from "./Link.js";

/** `FlagImportIntegrationCollectionLinks` of the API. */
export interface FlagImportIntegrationCollectionLinks {
  /** The resource one level up, or a link to it. */
  parent?: Link;
  /** Link to the resource itself. */
  self: Link;
}
