import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightGroup } from "../models/InsightGroup.js";

/** Request of `getInsightGroup`. */
export interface GetInsightGroupRequest {
  /** Key of the insight group. */
  insightGroupKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("environment" | "scores" | (string & {}))[] | undefined;
}

/** What `getInsightGroup` gives. */
export type GetInsightGroupResponse = InsightGroup;

/** What `getInsightGroup` can fail with. */
export type GetInsightGroupError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
