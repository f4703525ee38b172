import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringUserTargetGetResponse } from "../models/ExpiringUserTargetGetResponse.js";

/** Request of `getExpiringUserTargetsForSegment`. */
export interface GetExpiringUserTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getExpiringUserTargetsForSegment` gives. */
export type GetExpiringUserTargetsForSegmentResponse = ExpiringUserTargetGetResponse;

/** What `getExpiringUserTargetsForSegment` can fail with. */
export type GetExpiringUserTargetsForSegmentError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
