import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";
import type { UserSegment } from "../models/UserSegment.js";

/** Request of `patchSegment`. */
export interface PatchSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Checks the change and returns the outcome without saving it. */
  dryRun?: boolean | undefined;
  /** Sent as application/json. */
  patchWithComment: PatchWithComment;
}

/** What `patchSegment` gives. */
export type PatchSegmentResponse = UserSegment;

/** What `patchSegment` can fail with. */
export type PatchSegmentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
