import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `putFlagFollower`. */
export interface PutFlagFollowerRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the member; readers may only name themselves. */
  memberId: string;
}

/** What `putFlagFollower` gives. */
export type PutFlagFollowerResponse = void;

/** What `putFlagFollower` can fail with. */
export type PutFlagFollowerError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
