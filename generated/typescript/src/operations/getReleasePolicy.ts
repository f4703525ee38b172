import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ReleasePolicy } from "../models/ReleasePolicy.js";

/** Request of `getReleasePolicy`. */
export interface GetReleasePolicyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release policy. */
  policyKey: string;
}

/** What `getReleasePolicy` gives. */
export type GetReleasePolicyResponse = ReleasePolicy;

/** What `getReleasePolicy` can fail with. */
export type GetReleasePolicyError = ErrorRep | APIError | ClientError;
