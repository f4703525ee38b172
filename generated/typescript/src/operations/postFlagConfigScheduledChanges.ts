import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagScheduledChange } from "../models/FeatureFlagScheduledChange.js";
import type { PostFlagScheduledChangesInput } from "../models/PostFlagScheduledChangesInput.js";

/** Request of `postFlagConfigScheduledChanges`. */
export interface PostFlagConfigScheduledChangesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Goes ahead although scheduled changes or open approval requests would break. */
  ignoreConflicts?: boolean | undefined;
  /** Sent as application/json. */
  postFlagScheduledChangesInput: PostFlagScheduledChangesInput;
}

/** What `postFlagConfigScheduledChanges` gives. */
export type PostFlagConfigScheduledChangesResponse = FeatureFlagScheduledChange;

/** What `postFlagConfigScheduledChanges` can fail with. */
export type PostFlagConfigScheduledChangesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
