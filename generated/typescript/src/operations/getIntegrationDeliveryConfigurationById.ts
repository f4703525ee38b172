import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfiguration } from "../models/IntegrationDeliveryConfiguration.js";

/** Request of `getIntegrationDeliveryConfigurationById`. */
export interface GetIntegrationDeliveryConfigurationByIdRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getIntegrationDeliveryConfigurationById` gives. */
export type GetIntegrationDeliveryConfigurationByIdResponse = IntegrationDeliveryConfiguration;

/** What `getIntegrationDeliveryConfigurationById` can fail with. */
export type GetIntegrationDeliveryConfigurationByIdError =
  NotFoundErrorRep | RateLimitedErrorRep | APIError | ClientError;
