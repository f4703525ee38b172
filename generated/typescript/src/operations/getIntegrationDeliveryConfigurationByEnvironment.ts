import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfigurationCollection } from "../models/IntegrationDeliveryConfigurationCollection.js";

/** Request of `getIntegrationDeliveryConfigurationByEnvironment`. */
export interface GetIntegrationDeliveryConfigurationByEnvironmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getIntegrationDeliveryConfigurationByEnvironment` gives. */
export type GetIntegrationDeliveryConfigurationByEnvironmentResponse =
  IntegrationDeliveryConfigurationCollection;

/** What `getIntegrationDeliveryConfigurationByEnvironment` can fail with. */
export type GetIntegrationDeliveryConfigurationByEnvironmentError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
