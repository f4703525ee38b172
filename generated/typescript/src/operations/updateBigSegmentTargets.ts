import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SegmentUserState } from "../models/SegmentUserState.js";

/** Request of `updateBigSegmentTargets`. */
export interface UpdateBigSegmentTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Sent as application/json. */
  segmentUserState: SegmentUserState;
}

/** What `updateBigSegmentTargets` gives. */
export type UpdateBigSegmentTargetsResponse = void;

/** What `updateBigSegmentTargets` can fail with. */
export type UpdateBigSegmentTargetsError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
