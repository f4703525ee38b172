import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationConfigurationsRep } from "../models/IntegrationConfigurationsRep.js";

/** Request of `getIntegrationConfiguration`. */
export interface GetIntegrationConfigurationRequest {
  /** Id of the integration configuration. */
  integrationConfigurationId: string;
}

/** What `getIntegrationConfiguration` gives. */
export type GetIntegrationConfigurationResponse = IntegrationConfigurationsRep;

/** What `getIntegrationConfiguration` can fail with. */
export type GetIntegrationConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
