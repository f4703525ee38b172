import type { ExpiringTarget } from "./ExpiringTarget.js";
import type { Link } from "./Link.js";

/** Contexts that leave the targets on a date. */
export interface ExpiringTargetGetResponse {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ExpiringTarget[];
}
