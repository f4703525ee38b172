import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagScheduledChanges } from "../models/FeatureFlagScheduledChanges.js";

/** Request of `getFlagConfigScheduledChanges`. */
export interface GetFlagConfigScheduledChangesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getFlagConfigScheduledChanges` gives. */
export type GetFlagConfigScheduledChangesResponse = FeatureFlagScheduledChanges;

/** What `getFlagConfigScheduledChanges` can fail with. */
export type GetFlagConfigScheduledChangesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
