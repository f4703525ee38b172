import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightGroup } from "../models/InsightGroup.js";
import type { PostInsightGroupParams } from "../models/PostInsightGroupParams.js";

/** Request of `createInsightGroup`. */
export interface CreateInsightGroupRequest {
  /** Sent as application/json. */
  postInsightGroupParams: PostInsightGroupParams;
}

/** What `createInsightGroup` gives. */
export type CreateInsightGroupResponse = InsightGroup;

/** What `createInsightGroup` can fail with. */
export type CreateInsightGroupError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
