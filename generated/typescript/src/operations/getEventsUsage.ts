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

/** Request of `getEventsUsage`. */
export interface GetEventsUsageRequest {
  /** Kind of events to count: received or published. */
  type: string;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
}

/** What `getEventsUsage` gives. */
export type GetEventsUsageResponse = SeriesListRep;

/** What `getEventsUsage` can fail with. */
export type GetEventsUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
