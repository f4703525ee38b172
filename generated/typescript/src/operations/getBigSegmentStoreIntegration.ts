import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentStoreIntegration } from "../models/BigSegmentStoreIntegration.js";

/** Request of `getBigSegmentStoreIntegration`. */
export interface GetBigSegmentStoreIntegrationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
}

/** What `getBigSegmentStoreIntegration` gives. */
export type GetBigSegmentStoreIntegrationResponse = BigSegmentStoreIntegration;

/** What `getBigSegmentStoreIntegration` can fail with. */
export type GetBigSegmentStoreIntegrationError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
