import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentTarget } from "../models/BigSegmentTarget.js";

/** Request of `getSegmentMembershipForUser`. */
export interface GetSegmentMembershipForUserRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the user. */
  userKey: string;
}

/** What `getSegmentMembershipForUser` gives. */
export type GetSegmentMembershipForUserResponse = BigSegmentTarget;

/** What `getSegmentMembershipForUser` can fail with. */
export type GetSegmentMembershipForUserError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
