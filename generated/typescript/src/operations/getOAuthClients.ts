import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ClientCollection } from "../models/ClientCollection.js";

/** What `getOAuthClients` gives. */
export type GetOAuthClientsResponse = ClientCollection;

/** What `getOAuthClients` can fail with. */
export type GetOAuthClientsError =
  ForbiddenErrorRep | InvalidRequestErrorRep | UnauthorizedErrorRep | APIError | ClientError;
