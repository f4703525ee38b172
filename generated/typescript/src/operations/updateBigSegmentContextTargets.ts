import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SegmentUserState } from "../models/SegmentUserState.js";

/** Request of `updateBigSegmentContextTargets`. */
export interface UpdateBigSegmentContextTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Sent as application/json. */
  segmentUserState: SegmentUserState;
}

/** What `updateBigSegmentContextTargets` gives. */
export type UpdateBigSegmentContextTargetsResponse = void;

/** What `updateBigSegmentContextTargets` can fail with. */
export type UpdateBigSegmentContextTargetsError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
