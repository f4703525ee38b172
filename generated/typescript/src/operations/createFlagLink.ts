import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagLinkPost } from "../models/FlagLinkPost.js";
import type { FlagLinkRep } from "../models/FlagLinkRep.js";

/** Request of `createFlagLink`. */
export interface CreateFlagLinkRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Sent as application/json. */
  flagLinkPost: FlagLinkPost;
}

/** What `createFlagLink` gives. */
export type CreateFlagLinkResponse = FlagLinkRep;

/** What `createFlagLink` can fail with. */
export type CreateFlagLinkError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
