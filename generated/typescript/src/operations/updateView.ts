import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { View } from "../models/View.js";
import type { ViewPatch } from "../models/ViewPatch.js";

/** Request of `updateView`. */
export interface UpdateViewRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
  /** Sent as application/json. */
  viewPatch: ViewPatch;
}

/** What `updateView` gives. */
export type UpdateViewResponse = View;

/** What `updateView` can fail with. */
export type UpdateViewError = ErrorRep | APIError | ClientError;
