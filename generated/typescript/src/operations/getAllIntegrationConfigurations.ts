import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationConfigurationCollectionRep } from "../models/IntegrationConfigurationCollectionRep.js";

/** Request of `getAllIntegrationConfigurations`. */
export interface GetAllIntegrationConfigurationsRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
}

/** What `getAllIntegrationConfigurations` gives. */
export type GetAllIntegrationConfigurationsResponse = IntegrationConfigurationCollectionRep;

/** What `getAllIntegrationConfigurations` can fail with. */
export type GetAllIntegrationConfigurationsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
