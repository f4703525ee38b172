import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentStoreIntegrationCollection } from "../models/BigSegmentStoreIntegrationCollection.js";

/** What `getBigSegmentStoreIntegrations` gives. */
export type GetBigSegmentStoreIntegrationsResponse = BigSegmentStoreIntegrationCollection;

/** What `getBigSegmentStoreIntegrations` can fail with. */
export type GetBigSegmentStoreIntegrationsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
