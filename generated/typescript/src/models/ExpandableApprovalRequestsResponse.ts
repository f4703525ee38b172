import type { ExpandableApprovalRequestResponse } from "./ExpandableApprovalRequestResponse.js";
import type { Link } from "./Link.js";

/** `ExpandableApprovalRequestsResponse` of the API. */
export interface ExpandableApprovalRequestsResponse {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ExpandableApprovalRequestResponse[];
  /** Number of items on all pages together. */
  totalCount: number;
}
