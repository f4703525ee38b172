import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagFollowersByProjEnvGetRep } from "../models/FlagFollowersByProjEnvGetRep.js";

/** Request of `getFollowersByProjEnv`. */
export interface GetFollowersByProjEnvRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getFollowersByProjEnv` gives. */
export type GetFollowersByProjEnvResponse = FlagFollowersByProjEnvGetRep;

/** What `getFollowersByProjEnv` can fail with. */
export type GetFollowersByProjEnvError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
