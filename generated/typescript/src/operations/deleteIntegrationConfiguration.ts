import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteIntegrationConfiguration`. */
export interface DeleteIntegrationConfigurationRequest {
  /** Id of the integration configuration. */
  integrationConfigurationId: string;
}

/** What `deleteIntegrationConfiguration` gives. */
export type DeleteIntegrationConfigurationResponse = void;

/** What `deleteIntegrationConfiguration` can fail with. */
export type DeleteIntegrationConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
