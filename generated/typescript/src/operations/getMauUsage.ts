import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SeriesListRep } from "../models/SeriesListRep.js";

/** Request of `getMauUsage`. */
export interface GetMauUsageRequest {
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Key of a project to count. */
  project?: string[] | undefined;
  /** Key of an environment to count; needs exactly one project. */
  environment?: string[] | undefined;
  /** Type of SDK: client or server. */
  sdktype?: string[] | undefined;
  /** Only this SDK, by name. */
  sdk?: string[] | undefined;
  /** Keeps data of anonymous contexts (true) or of the others (false). */
  anonymous?: string | undefined;
  /** Dimension that splits the data into one series per value. */
  groupby?: string[] | undefined;
  /** How counts add up over time, for example month_to_date or incremental. */
  aggregationType?: string | undefined;
  /** Kind of the context, such as user or organization. */
  contextKind?: string[] | undefined;
}

/** What `getMauUsage` gives. */
export type GetMauUsageResponse = SeriesListRep;

/** What `getMauUsage` can fail with. */
export type GetMauUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
