import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SegmentBody } from "../models/SegmentBody.js";
import type { UserSegment } from "../models/UserSegment.js";

/** Request of `postSegment`. */
export interface PostSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  segmentBody: SegmentBody;
}

/** What `postSegment` gives. */
export type PostSegmentResponse = UserSegment;

/** What `postSegment` can fail with. */
export type PostSegmentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
