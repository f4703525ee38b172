import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Client } from "../models/Client.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchOAuthClient`. */
export interface PatchOAuthClientRequest {
  /** Id of the OAuth 2.0 client. */
  clientId: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchOAuthClient` gives. */
export type PatchOAuthClientResponse = Client;

/** What `patchOAuthClient` can fail with. */
export type PatchOAuthClientError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
