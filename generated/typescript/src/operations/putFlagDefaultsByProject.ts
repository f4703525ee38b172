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
import type { UpsertFlagDefaultsPayload } from "../models/UpsertFlagDefaultsPayload.js";
import type { UpsertPayloadRep } from "../models/UpsertPayloadRep.js";

/** Request of `putFlagDefaultsByProject`. */
export interface PutFlagDefaultsByProjectRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  upsertFlagDefaultsPayload: UpsertFlagDefaultsPayload;
}

/** What `putFlagDefaultsByProject` gives. */
export type PutFlagDefaultsByProjectResponse = UpsertPayloadRep;

/** What `putFlagDefaultsByProject` can fail with. */
export type PutFlagDefaultsByProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
