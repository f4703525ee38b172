import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteFlagLink`. */
export interface DeleteFlagLinkRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteFlagLink` gives. */
export type DeleteFlagLinkResponse = void;

/** What `deleteFlagLink` can fail with. */
export type DeleteFlagLinkError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
