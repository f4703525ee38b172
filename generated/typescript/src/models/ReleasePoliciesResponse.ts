import type { ReleasePolicy } from "./ReleasePolicy.js";

/** `ReleasePoliciesResponse` of the API. */
export interface ReleasePoliciesResponse {
  /** The items of this page or collection. */
  items: ReleasePolicy[];
  /** Number of items on all pages together. */
  totalCount: number;
}
