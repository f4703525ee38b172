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
import type { JSONPatch } from "../models/JSONPatch.js";
import type { UpsertPayloadRep } from "../models/UpsertPayloadRep.js";

/** Request of `patchFlagDefaultsByProject`. */
export interface PatchFlagDefaultsByProjectRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchFlagDefaultsByProject` gives. */
export type PatchFlagDefaultsByProjectResponse = UpsertPayloadRep;

/** What `patchFlagDefaultsByProject` can fail with. */
export type PatchFlagDefaultsByProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
