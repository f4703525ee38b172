import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { Webhook } from "../models/Webhook.js";

/** Request of `patchWebhook`. */
export interface PatchWebhookRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchWebhook` gives. */
export type PatchWebhookResponse = Webhook;

/** What `patchWebhook` can fail with. */
export type PatchWebhookError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
