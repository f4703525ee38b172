import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentStoreIntegration } from "../models/BigSegmentStoreIntegration.js";
import type { IntegrationDeliveryConfigurationPost } from "../models/IntegrationDeliveryConfigurationPost.js";

/** Request of `createBigSegmentStoreIntegration`. */
export interface CreateBigSegmentStoreIntegrationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Sent as application/json. */
  integrationDeliveryConfigurationPost: IntegrationDeliveryConfigurationPost;
}

/** What `createBigSegmentStoreIntegration` gives. */
export type CreateBigSegmentStoreIntegrationResponse = BigSegmentStoreIntegration;

/** What `createBigSegmentStoreIntegration` can fail with. */
export type CreateBigSegmentStoreIntegrationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
