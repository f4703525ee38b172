import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagLinkCollectionRep } from "../models/FlagLinkCollectionRep.js";

/** Request of `getFlagLinks`. */
export interface GetFlagLinksRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `getFlagLinks` gives. */
export type GetFlagLinksResponse = FlagLinkCollectionRep;

/** What `getFlagLinks` can fail with. */
export type GetFlagLinksError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
