import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringTargetGetResponse } from "../models/ExpiringTargetGetResponse.js";

/** Request of `getExpiringTargetsForSegment`. */
export interface GetExpiringTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getExpiringTargetsForSegment` gives. */
export type GetExpiringTargetsForSegmentResponse = ExpiringTargetGetResponse;

/** What `getExpiringTargetsForSegment` can fail with. */
export type GetExpiringTargetsForSegmentError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
