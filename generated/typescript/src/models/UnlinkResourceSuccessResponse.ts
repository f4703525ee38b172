import type { FailedResourceLink } from "./FailedResourceLink.js";

/** `UnlinkResourceSuccessResponse` of the API. */
export interface UnlinkResourceSuccessResponse {
  /** Resources that could not be handled, with the reason. */
  failedResources?: FailedResourceLink[];
  /** Number of resources that could not be handled. */
  failureCount: number;
  /** Number that succeeded. */
  successCount: number;
}
