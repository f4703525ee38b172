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
import type { ProjectRep } from "../models/ProjectRep.js";

/** Request of `patchProject`. */
export interface PatchProjectRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchProject` gives. */
export type PatchProjectResponse = ProjectRep;

/** What `patchProject` can fail with. */
export type PatchProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
