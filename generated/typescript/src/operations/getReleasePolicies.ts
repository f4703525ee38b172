import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ReleasePoliciesResponse } from "../models/ReleasePoliciesResponse.js";

/** Request of `getReleasePolicies`. */
export interface GetReleasePoliciesRequest {
  /** Key of the project. */
  projectKey: string;
  /**
   * Leaves the default release policy out.
   *
   * @default false
   */
  excludeDefault?: boolean | undefined;
}

/** What `getReleasePolicies` gives. */
export type GetReleasePoliciesResponse = ReleasePoliciesResponse;

/** What `getReleasePolicies` can fail with. */
export type GetReleasePoliciesError = ErrorRep | APIError | ClientError;
