import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { GenerateTrustPolicyPostRep } from "../models/GenerateTrustPolicyPostRep.js";

/** Request of `postGenerateTrustPolicy`. */
export interface PostGenerateTrustPolicyRequest {
  /** Key of the project. */
  projKey: string;
  /** Key of the environment. */
  envKey: string;
}

/** What `postGenerateTrustPolicy` gives. */
export type PostGenerateTrustPolicyResponse = GenerateTrustPolicyPostRep;

/** What `postGenerateTrustPolicy` can fail with. */
export type PostGenerateTrustPolicyError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
