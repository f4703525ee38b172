import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightGroup } from "../models/InsightGroup.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchInsightGroup`. */
export interface PatchInsightGroupRequest {
  /** Key of the insight group. */
  insightGroupKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchInsightGroup` gives. */
export type PatchInsightGroupResponse = InsightGroup;

/** What `patchInsightGroup` can fail with. */
export type PatchInsightGroupError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | PatchFailedErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
