import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SeriesListRep } from "../models/SeriesListRep.js";

/** Request of `getMauUsageByCategory`. */
export interface GetMauUsageByCategoryRequest {
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
}

/** What `getMauUsageByCategory` gives. */
export type GetMauUsageByCategoryResponse = SeriesListRep;

/** What `getMauUsageByCategory` can fail with. */
export type GetMauUsageByCategoryError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
