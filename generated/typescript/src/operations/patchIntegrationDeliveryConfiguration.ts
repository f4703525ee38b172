import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfiguration } from "../models/IntegrationDeliveryConfiguration.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchIntegrationDeliveryConfiguration`. */
export interface PatchIntegrationDeliveryConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchIntegrationDeliveryConfiguration` gives. */
export type PatchIntegrationDeliveryConfigurationResponse = IntegrationDeliveryConfiguration;

/** What `patchIntegrationDeliveryConfiguration` can fail with. */
export type PatchIntegrationDeliveryConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | PatchFailedErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
