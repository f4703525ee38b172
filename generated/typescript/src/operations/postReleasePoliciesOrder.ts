import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ReleasePolicy } from "../models/ReleasePolicy.js";

/** Request of `postReleasePoliciesOrder`. */
export interface PostReleasePoliciesOrderRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  requestBody: string[];
}

/** What `postReleasePoliciesOrder` gives. */
export type PostReleasePoliciesOrderResponse = ReleasePolicy[];

/** What `postReleasePoliciesOrder` can fail with. */
export type PostReleasePoliciesOrderError = ErrorRep | APIError | ClientError;
