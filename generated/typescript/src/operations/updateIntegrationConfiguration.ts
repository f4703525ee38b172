import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
} from "../errors/index.js";
import type { IntegrationConfigurationsRep } from "../models/IntegrationConfigurationsRep.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `updateIntegrationConfiguration`. */
export interface UpdateIntegrationConfigurationRequest {
  /** Id of the integration configuration. */
  integrationConfigurationId: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `updateIntegrationConfiguration` gives. */
export type UpdateIntegrationConfigurationResponse = IntegrationConfigurationsRep;

/** What `updateIntegrationConfiguration` can fail with. */
export type UpdateIntegrationConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | APIError
  | ClientError;
