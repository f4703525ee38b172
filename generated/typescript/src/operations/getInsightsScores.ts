import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightScores } from "../models/InsightScores.js";

/** Request of `getInsightsScores`. */
export interface GetInsightsScoresRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
}

/** What `getInsightsScores` gives. */
export type GetInsightsScoresResponse = InsightScores;

/** What `getInsightsScores` can fail with. */
export type GetInsightsScoresError =
  | ForbiddenErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
