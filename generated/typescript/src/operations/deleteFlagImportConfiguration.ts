import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteFlagImportConfiguration`. */
export interface DeleteFlagImportConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
}

/** What `deleteFlagImportConfiguration` gives. */
export type DeleteFlagImportConfigurationResponse = void;

/** What `deleteFlagImportConfiguration` can fail with. */
export type DeleteFlagImportConfigurationError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
