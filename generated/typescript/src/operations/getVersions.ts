import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { VersionsRep } from "../models/VersionsRep.js";

/** What `getVersions` gives. */
export type GetVersionsResponse = VersionsRep;

/** What `getVersions` can fail with. */
export type GetVersionsError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
