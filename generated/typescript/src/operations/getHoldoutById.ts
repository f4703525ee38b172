import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { HoldoutRep } from "../models/HoldoutRep.js";

/** Request of `getHoldoutById`. */
export interface GetHoldoutByIdRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the holdout. */
  holdoutId: string;
}

/** What `getHoldoutById` gives. */
export type GetHoldoutByIdResponse = HoldoutRep;

/** What `getHoldoutById` can fail with. */
export type GetHoldoutByIdError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
