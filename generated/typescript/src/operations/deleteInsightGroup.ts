import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";

/** Request of `deleteInsightGroup`. */
export interface DeleteInsightGroupRequest {
  /** Key of the insight group. */
  insightGroupKey: string;
}

/** What `deleteInsightGroup` gives. */
export type DeleteInsightGroupResponse = void;

/** What `deleteInsightGroup` can fail with. */
export type DeleteInsightGroupError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
