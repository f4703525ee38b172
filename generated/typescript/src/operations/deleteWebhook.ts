import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteWebhook`. */
export interface DeleteWebhookRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteWebhook` gives. */
export type DeleteWebhookResponse = void;

/** What `deleteWebhook` can fail with. */
export type DeleteWebhookError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
