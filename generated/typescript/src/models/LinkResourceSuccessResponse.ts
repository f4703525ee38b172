import type { FailedResourceLink } from "./FailedResourceLink.js";
import type { ViewLinkedResources } from "./ViewLinkedResources.js";

/** `LinkResourceSuccessResponse` of the API. */
export interface LinkResourceSuccessResponse {
  /** Resources that could not be handled, with the reason. */
  failedResources?: FailedResourceLink[];
  /** Number of resources that could not be handled. */
  failureCount: number;
  linkedResources?: ViewLinkedResources;
  /** Number that succeeded. */
  successCount: number;
}
