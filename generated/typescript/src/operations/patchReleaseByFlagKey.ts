import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { Release } from "../models/Release.js";

/** Request of `patchReleaseByFlagKey`. */
export interface PatchReleaseByFlagKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchReleaseByFlagKey` gives. */
export type PatchReleaseByFlagKeyResponse = Release;

/** What `patchReleaseByFlagKey` can fail with. */
export type PatchReleaseByFlagKeyError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
