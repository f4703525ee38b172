import type { ExpiringUserTargetItem } from "./ExpiringUserTargetItem.js";
import type { Link } from "./Link.js";

/** Users that leave the targets on a date. */
export interface ExpiringUserTargetGetResponse {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ExpiringUserTargetItem[];
}
