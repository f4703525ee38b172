import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApplicationVersionRep } from "../models/ApplicationVersionRep.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchApplicationVersion`. */
export interface PatchApplicationVersionRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
  /** Key of the application version. */
  versionKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchApplicationVersion` gives. */
export type PatchApplicationVersionResponse = ApplicationVersionRep;

/** What `patchApplicationVersion` can fail with. */
export type PatchApplicationVersionError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
