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
import type { FlagImportIntegration } from "../models/FlagImportIntegration.js";

/** Request of `getFlagImportConfiguration`. */
export interface GetFlagImportConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
}

/** What `getFlagImportConfiguration` gives. */
export type GetFlagImportConfigurationResponse = FlagImportIntegration;

/** What `getFlagImportConfiguration` can fail with. */
export type GetFlagImportConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
