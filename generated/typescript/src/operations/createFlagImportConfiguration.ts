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
import type { FlagImportConfigurationPost } from "../models/FlagImportConfigurationPost.js";
import type { FlagImportIntegration } from "../models/FlagImportIntegration.js";

/** Request of `createFlagImportConfiguration`. */
export interface CreateFlagImportConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Sent as application/json. */
  flagImportConfigurationPost: FlagImportConfigurationPost;
}

/** What `createFlagImportConfiguration` gives. */
export type CreateFlagImportConfigurationResponse = FlagImportIntegration;

/** What `createFlagImportConfiguration` can fail with. */
export type CreateFlagImportConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
