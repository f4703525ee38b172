import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentTarget } from "../models/BigSegmentTarget.js";

/** Request of `getSegmentMembershipForContext`. */
export interface GetSegmentMembershipForContextRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the context. */
  contextKey: string;
}

/** What `getSegmentMembershipForContext` gives. */
export type GetSegmentMembershipForContextResponse = BigSegmentTarget;

/** What `getSegmentMembershipForContext` can fail with. */
export type GetSegmentMembershipForContextError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
