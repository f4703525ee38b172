import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { PutReleasePolicyRequest as PutReleasePolicyRequestModel } from "../models/PutReleasePolicyRequest.js";
import type { ReleasePolicy } from "../models/ReleasePolicy.js";

/** Request of `putReleasePolicy`. */
export interface PutReleasePolicyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release policy. */
  policyKey: string;
  /** Sent as application/json. */
  putReleasePolicyRequest: PutReleasePolicyRequestModel;
}

/** What `putReleasePolicy` gives. */
export type PutReleasePolicyResponse = ReleasePolicy;

/** What `putReleasePolicy` can fail with. */
export type PutReleasePolicyError = ErrorRep | APIError | ClientError;
