import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagStatusRep } from "../models/FlagStatusRep.js";

/** Request of `getFeatureFlagStatus`. */
export interface GetFeatureFlagStatusRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `getFeatureFlagStatus` gives. */
export type GetFeatureFlagStatusResponse = FlagStatusRep;

/** What `getFeatureFlagStatus` can fail with. */
export type GetFeatureFlagStatusError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
