import type {
  APIError,
  ClientError,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CallerIdentityRep } from "../models/CallerIdentityRep.js";

/** What `getCallerIdentity` gives. */
export type GetCallerIdentityResponse = CallerIdentityRep;

/** What `getCallerIdentity` can fail with. */
export type GetCallerIdentityError =
  RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
