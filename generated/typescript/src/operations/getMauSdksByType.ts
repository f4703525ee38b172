import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SdkListRep } from "../models/SdkListRep.js";

/** Request of `getMauSdksByType`. */
export interface GetMauSdksByTypeRequest {
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Type of SDK: client or server. */
  sdktype?: string | undefined;
}

/** What `getMauSdksByType` gives. */
export type GetMauSdksByTypeResponse = SdkListRep;

/** What `getMauSdksByType` can fail with. */
export type GetMauSdksByTypeError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
