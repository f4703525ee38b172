import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { UnlinkResourceSuccessResponse } from "../models/UnlinkResourceSuccessResponse.js";
import type { ViewLinkRequest } from "../models/ViewLinkRequest.js";

/** Request of `unlinkResource`. */
export interface UnlinkResourceRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
  /** Type of the linked resources. */
  resourceType: "flags" | "segments" | "aiConfigs" | "metrics";
  /** Sent as application/json. */
  requestBody: ViewLinkRequest;
}

/** What `unlinkResource` gives. */
export type UnlinkResourceResponse = UnlinkResourceSuccessResponse;

/** What `unlinkResource` can fail with. */
export type UnlinkResourceError = ErrorRep | APIError | ClientError;
