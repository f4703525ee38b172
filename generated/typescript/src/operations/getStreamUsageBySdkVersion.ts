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

/** Request of `getStreamUsageBySdkVersion`. */
export interface GetStreamUsageBySdkVersionRequest {
  /** Side that the connections come from: client or server. */
  source: string;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Time zone whose midnight separates days. */
  tz?: string | undefined;
  /** Only this SDK, by name. */
  sdk?: string | undefined;
  /** Only this version of the SDK. */
  version?: string | undefined;
}

/** What `getStreamUsageBySdkVersion` gives. */
export type GetStreamUsageBySdkVersionResponse = SeriesListRep;

/** What `getStreamUsageBySdkVersion` can fail with. */
export type GetStreamUsageBySdkVersionError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
