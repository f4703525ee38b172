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

/** Request of `triggerFlagImportJob`. */
export interface TriggerFlagImportJobRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
}

/** What `triggerFlagImportJob` gives. */
export type TriggerFlagImportJobResponse = void;

/** What `triggerFlagImportJob` can fail with. */
export type TriggerFlagImportJobError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
