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
import type { IntegrationConfigurationPost } from "../models/IntegrationConfigurationPost.js";
import type { IntegrationConfigurationsRep } from "../models/IntegrationConfigurationsRep.js";

/** Request of `createIntegrationConfiguration`. */
export interface CreateIntegrationConfigurationRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Sent as application/json. */
  integrationConfigurationPost: IntegrationConfigurationPost;
}

/** What `createIntegrationConfiguration` gives. */
export type CreateIntegrationConfigurationResponse = IntegrationConfigurationsRep;

/** What `createIntegrationConfiguration` can fail with. */
export type CreateIntegrationConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
