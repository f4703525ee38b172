import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Webhooks } from "../models/Webhooks.js";

/** What `getAllWebhooks` gives. */
export type GetAllWebhooksResponse = Webhooks;

/** What `getAllWebhooks` can fail with. */
export type GetAllWebhooksError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
