import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteFlagConfigScheduledChanges`. */
export interface DeleteFlagConfigScheduledChangesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteFlagConfigScheduledChanges` gives. */
export type DeleteFlagConfigScheduledChangesResponse = void;

/** What `deleteFlagConfigScheduledChanges` can fail with. */
export type DeleteFlagConfigScheduledChangesError =
  | ForbiddenErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
