import type { Link } from "./Link.js";

/** `FlagImportIntegrationLinks` of the API. */
export interface FlagImportIntegrationLinks {
  /** The resource one level up, or a link to it. */
  parent: Link;
  /** The project, or a link to it. */
  project: Link;
  /** Link to the resource itself. */
  self: Link;
}
