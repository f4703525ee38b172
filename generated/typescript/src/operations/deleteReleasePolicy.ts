import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteReleasePolicy`. */
export interface DeleteReleasePolicyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release policy. */
  policyKey: string;
}

/** What `deleteReleasePolicy` gives. */
export type DeleteReleasePolicyResponse = void;

/** What `deleteReleasePolicy` can fail with. */
export type DeleteReleasePolicyError = ErrorRep | APIError | ClientError;
