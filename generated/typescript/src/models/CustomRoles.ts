import type { CustomRole } from "./CustomRole.js";
import type { Link } from "./Link.js";

/** `CustomRoles` of the API. */
export interface CustomRoles {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: CustomRole[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
