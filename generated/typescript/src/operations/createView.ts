import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { View } from "../models/View.js";
import type { ViewPost } from "../models/ViewPost.js";

/** Request of `createView`. */
export interface CreateViewRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  viewPost: ViewPost;
}

/** What `createView` gives. */
export type CreateViewResponse = View;

/** What `createView` can fail with. */
export type CreateViewError = ErrorRep | APIError | ClientError;
