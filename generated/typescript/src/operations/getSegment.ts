import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserSegment } from "../models/UserSegment.js";

/** Request of `getSegment`. */
export interface GetSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
}

/** What `getSegment` gives. */
export type GetSegmentResponse = UserSegment;

/** What `getSegment` can fail with. */
export type GetSegmentError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
