import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { StatisticCollectionRep } from "../models/StatisticCollectionRep.js";

/** Request of `getStatistics`. */
export interface GetStatisticsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey?: string | undefined;
}

/** What `getStatistics` gives. */
export type GetStatisticsResponse = StatisticCollectionRep;

/** What `getStatistics` can fail with. */
export type GetStatisticsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
