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
import type { ExpiringTargetPatchResponse } from "../models/ExpiringTargetPatchResponse.js";
import type { PatchSegmentExpiringTargetInputRep } from "../models/PatchSegmentExpiringTargetInputRep.js";

/** Request of `patchExpiringTargetsForSegment`. */
export interface PatchExpiringTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  patchSegmentExpiringTargetInputRep: PatchSegmentExpiringTargetInputRep;
}

/** What `patchExpiringTargetsForSegment` gives. */
export type PatchExpiringTargetsForSegmentResponse = ExpiringTargetPatchResponse;

/** What `patchExpiringTargetsForSegment` can fail with. */
export type PatchExpiringTargetsForSegmentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
