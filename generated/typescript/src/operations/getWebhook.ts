import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Webhook } from "../models/Webhook.js";

/** Request of `getWebhook`. */
export interface GetWebhookRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getWebhook` gives. */
export type GetWebhookResponse = Webhook;

/** What `getWebhook` can fail with. */
export type GetWebhookError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
