import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { LinkResourceSuccessResponse } from "../models/LinkResourceSuccessResponse.js";
import type { ViewLinkRequest } from "../models/ViewLinkRequest.js";

/** Request of `linkResource`. */
export interface LinkResourceRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
  /** Type of the linked resources. */
  resourceType: "flags" | "segments" | "aiConfigs" | "metrics";
  /** Sent as application/json. */
  requestBody: ViewLinkRequest;
}

/** What `linkResource` gives. */
export type LinkResourceResponse = LinkResourceSuccessResponse;

/** What `linkResource` can fail with. */
export type LinkResourceError = ErrorRep | APIError | ClientError;
