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
import type { ExpiringTargetPatchResponse } from "../models/ExpiringTargetPatchResponse.js";
import type { PatchSegmentExpiringTargetInputRep } from "../models/PatchSegmentExpiringTargetInputRep.js";
import type { SegmentExpiringTargetsPatchBody } from "../patches/segmentExpiringTargets.js";

/** Request of `patchExpiringTargetsForSegment`. */
export interface PatchExpiringTargetsForSegmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Made by `segmentExpiringTargetsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  patchSegmentExpiringTargetInputRep:
    PatchSegmentExpiringTargetInputRep | SegmentExpiringTargetsPatchBody;
}

/** What `patchExpiringTargetsForSegment` gives. */
export type PatchExpiringTargetsForSegmentResponse = WithFailures<
  ExpiringTargetPatchResponse,
  "errors"
>;

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
