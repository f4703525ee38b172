import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Client } from "../models/Client.js";

/** Request of `getOAuthClientById`. */
export interface GetOAuthClientByIdRequest {
  /** Id of the OAuth 2.0 client. */
  clientId: string;
}

/** What `getOAuthClientById` gives. */
export type GetOAuthClientByIdResponse = Client;

/** What `getOAuthClientById` can fail with. */
export type GetOAuthClientByIdError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
