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
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchFlagImportConfiguration`. */
export interface PatchFlagImportConfigurationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchFlagImportConfiguration` gives. */
export type PatchFlagImportConfigurationResponse = FlagImportIntegration;

/** What `patchFlagImportConfiguration` can fail with. */
export type PatchFlagImportConfigurationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
