import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteIntegrationDeliveryConfiguration`. */
export interface DeleteIntegrationDeliveryConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteIntegrationDeliveryConfiguration` gives. */
export type DeleteIntegrationDeliveryConfigurationResponse = void;

/** What `deleteIntegrationDeliveryConfiguration` can fail with. */
export type DeleteIntegrationDeliveryConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
