import type { APIError, ClientError, InvalidRequestErrorRep } from "../errors/index.js";
import type { HoldoutPostRequest } from "../models/HoldoutPostRequest.js";
import type { HoldoutRep } from "../models/HoldoutRep.js";

/** Request of `postHoldout`. */
export interface PostHoldoutRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  holdoutPostRequest: HoldoutPostRequest;
}

/** What `postHoldout` gives. */
export type PostHoldoutResponse = HoldoutRep;

/** What `postHoldout` can fail with. */
export type PostHoldoutError = InvalidRequestErrorRep | APIError | ClientError;
