import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Client } from "../models/Client.js";
import type { OauthClientPost } from "../models/OauthClientPost.js";

/** Request of `createOAuth2Client`. */
export interface CreateOAuth2ClientRequest {
  /** Sent as application/json. */
  oauthClientPost: OauthClientPost;
}

/** What `createOAuth2Client` gives. */
export type CreateOAuth2ClientResponse = Client;

/** What `createOAuth2Client` can fail with. */
export type CreateOAuth2ClientError =
  ForbiddenErrorRep | InvalidRequestErrorRep | UnauthorizedErrorRep | APIError | ClientError;
