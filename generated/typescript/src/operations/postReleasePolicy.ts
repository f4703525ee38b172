import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { PostReleasePolicyRequest as PostReleasePolicyRequestModel } from "../models/PostReleasePolicyRequest.js";
import type { ReleasePolicy } from "../models/ReleasePolicy.js";

/** Request of `postReleasePolicy`. */
export interface PostReleasePolicyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  postReleasePolicyRequest: PostReleasePolicyRequestModel;
}

/** What `postReleasePolicy` gives. */
export type PostReleasePolicyResponse = ReleasePolicy;

/** What `postReleasePolicy` can fail with. */
export type PostReleasePolicyError = ErrorRep | APIError | ClientError;
