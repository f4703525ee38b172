import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";
import type { ViewLinkedResourceDetails } from "./ViewLinkedResourceDetails.js";

/** `ViewLinkedResource` of the API. */
export interface ViewLinkedResource {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: ParentAndSelfLinks;
  /** Id of the environment. */
  environmentId?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** Format: int64. */
  linkedAt: number;
  resourceDetails?: ViewLinkedResourceDetails;
  /** Key of the resource. */
  resourceKey: string;
  /** Type of the resource. */
  resourceType: "flag" | "segment" | "metric" | "aiConfig" | (string & {});
}
