import type { FlagConfigApprovalRequestResponse } from "./FlagConfigApprovalRequestResponse.js";
import type { Link } from "./Link.js";

/** `FlagConfigApprovalRequestsResponse` of the API. */
export interface FlagConfigApprovalRequestsResponse {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FlagConfigApprovalRequestResponse[];
}
