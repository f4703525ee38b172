import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagLinkRep } from "../models/FlagLinkRep.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `updateFlagLink`. */
export interface UpdateFlagLinkRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `updateFlagLink` gives. */
export type UpdateFlagLinkResponse = FlagLinkRep;

/** What `updateFlagLink` can fail with. */
export type UpdateFlagLinkError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
