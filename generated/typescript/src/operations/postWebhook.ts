import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Webhook } from "../models/Webhook.js";
import type { WebhookPost } from "../models/WebhookPost.js";

/** Request of `postWebhook`. */
export interface PostWebhookRequest {
  /** Sent as application/json. */
  webhookPost: WebhookPost;
}

/** What `postWebhook` gives. */
export type PostWebhookResponse = Webhook;

/** What `postWebhook` can fail with. */
export type PostWebhookError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
