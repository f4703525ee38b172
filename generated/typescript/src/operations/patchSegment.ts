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
import type { JSONPatch } from "../models/JSONPatch.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";
import type { UserSegment } from "../models/UserSegment.js";
import type { SegmentPatchBody } from "../patches/segment.js";

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
  /**
   * Made by `segmentPatch`, or written out. Instructions are sent as application/json;
   * domain-model=launchdarkly.semanticpatch, other forms as application/json.
   */
  body:
    | PatchWithComment
    | JSONPatch
    | {
        /** Why the change is made. */
        comment?: string;
        /** JSON merge patch (RFC 7386). */
        merge: {
          [key: string]: unknown;
        };
      }
    | SegmentPatchBody;
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
