import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SdkVersionListRep } from "../models/SdkVersionListRep.js";

/** Request of `getStreamUsageSdkversion`. */
export interface GetStreamUsageSdkversionRequest {
  /** Side that the connections come from: client or server. */
  source: string;
}

/** What `getStreamUsageSdkversion` gives. */
export type GetStreamUsageSdkversionResponse = SdkVersionListRep;

/** What `getStreamUsageSdkversion` can fail with. */
export type GetStreamUsageSdkversionError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
