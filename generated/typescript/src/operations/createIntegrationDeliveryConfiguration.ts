import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfiguration } from "../models/IntegrationDeliveryConfiguration.js";
import type { IntegrationDeliveryConfigurationPost } from "../models/IntegrationDeliveryConfigurationPost.js";

/** Request of `createIntegrationDeliveryConfiguration`. */
export interface CreateIntegrationDeliveryConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Sent as application/json. */
  integrationDeliveryConfigurationPost: IntegrationDeliveryConfigurationPost;
}

/** What `createIntegrationDeliveryConfiguration` gives. */
export type CreateIntegrationDeliveryConfigurationResponse = IntegrationDeliveryConfiguration;

/** What `createIntegrationDeliveryConfiguration` can fail with. */
export type CreateIntegrationDeliveryConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
