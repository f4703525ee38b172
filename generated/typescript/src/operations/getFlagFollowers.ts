import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagFollowersGetRep } from "../models/FlagFollowersGetRep.js";

/** Request of `getFlagFollowers`. */
export interface GetFlagFollowersRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getFlagFollowers` gives. */
export type GetFlagFollowersResponse = FlagFollowersGetRep;

/** What `getFlagFollowers` can fail with. */
export type GetFlagFollowersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
