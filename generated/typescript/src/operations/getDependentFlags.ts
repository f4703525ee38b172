import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { MultiEnvironmentDependentFlags } from "../models/MultiEnvironmentDependentFlags.js";

/** Request of `getDependentFlags`. */
export interface GetDependentFlagsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `getDependentFlags` gives. */
export type GetDependentFlagsResponse = MultiEnvironmentDependentFlags;

/** What `getDependentFlags` can fail with. */
export type GetDependentFlagsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
