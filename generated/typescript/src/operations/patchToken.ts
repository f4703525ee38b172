import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { Token } from "../models/Token.js";

/** Request of `patchToken`. */
export interface PatchTokenRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchToken` gives. */
export type PatchTokenResponse = Token;

/** What `patchToken` can fail with. */
export type PatchTokenError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | PatchFailedErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
