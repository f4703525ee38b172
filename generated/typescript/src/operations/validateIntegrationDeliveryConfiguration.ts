import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfigurationResponse } from "../models/IntegrationDeliveryConfigurationResponse.js";

/** Request of `validateIntegrationDeliveryConfiguration`. */
export interface ValidateIntegrationDeliveryConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `validateIntegrationDeliveryConfiguration` gives. */
export type ValidateIntegrationDeliveryConfigurationResponse =
  IntegrationDeliveryConfigurationResponse;

/** What `validateIntegrationDeliveryConfiguration` can fail with. */
export type ValidateIntegrationDeliveryConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
