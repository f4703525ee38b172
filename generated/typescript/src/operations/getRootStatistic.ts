import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { StatisticsRoot } from "../models/StatisticsRoot.js";

/** What `getRootStatistic` gives. */
export type GetRootStatisticResponse = StatisticsRoot;

/** What `getRootStatistic` can fail with. */
export type GetRootStatisticError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
