import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApplicationRep } from "../models/ApplicationRep.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchApplication`. */
export interface PatchApplicationRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchApplication` gives. */
export type PatchApplicationResponse = ApplicationRep;

/** What `patchApplication` can fail with. */
export type PatchApplicationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
