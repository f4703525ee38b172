import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UpsertContextKindPayload } from "../models/UpsertContextKindPayload.js";
import type { UpsertResponseRep } from "../models/UpsertResponseRep.js";

/** Request of `putContextKind`. */
export interface PutContextKindRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the context or context kind. */
  key: string;
  /** Sent as application/json. */
  upsertContextKindPayload: UpsertContextKindPayload;
}

/** What `putContextKind` gives. */
export type PutContextKindResponse = UpsertResponseRep;

/** What `putContextKind` can fail with. */
export type PutContextKindError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
