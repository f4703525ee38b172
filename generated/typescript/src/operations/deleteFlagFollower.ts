import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteFlagFollower`. */
export interface DeleteFlagFollowerRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the member; readers may only name themselves. */
  memberId: string;
}

/** What `deleteFlagFollower` gives. */
export type DeleteFlagFollowerResponse = void;

/** What `deleteFlagFollower` can fail with. */
export type DeleteFlagFollowerError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
