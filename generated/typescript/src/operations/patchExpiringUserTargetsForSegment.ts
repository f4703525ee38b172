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
import type { WithFailures } from "../lib/partial.js";
import type { ExpiringUserTargetPatchResponse } from "../models/ExpiringUserTargetPatchResponse.js";
import type { PatchSegmentRequest } from "../models/PatchSegmentRequest.js";
import type { SegmentExpiringUserTargetsPatchBody } from "../patches/segmentExpiringUserTargets.js";

/** Request of `patchExpiringUserTargetsForSegment`. */
export interface PatchExpiringUserTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Made by `segmentExpiringUserTargetsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  patchSegmentRequest: PatchSegmentRequest | SegmentExpiringUserTargetsPatchBody;
}

/** What `patchExpiringUserTargetsForSegment` gives. */
export type PatchExpiringUserTargetsForSegmentResponse = WithFailures<
  ExpiringUserTargetPatchResponse,
  "errors"
>;

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
