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
import type { ExpiringUserTargetPatchResponse } from "../models/ExpiringUserTargetPatchResponse.js";
import type { PatchSegmentRequest } from "../models/PatchSegmentRequest.js";

/** Request of `patchExpiringUserTargetsForSegment`. */
export interface PatchExpiringUserTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  patchSegmentRequest: PatchSegmentRequest;
}

/** What `patchExpiringUserTargetsForSegment` gives. */
export type PatchExpiringUserTargetsForSegmentResponse = ExpiringUserTargetPatchResponse;

/** What `patchExpiringUserTargetsForSegment` can fail with. */
export type PatchExpiringUserTargetsForSegmentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
