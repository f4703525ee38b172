import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteView`. */
export interface DeleteViewRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
}

/** What `deleteView` gives. */
export type DeleteViewResponse = void;

/** What `deleteView` can fail with. */
export type DeleteViewError = ErrorRep | APIError | ClientError;
