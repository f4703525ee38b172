import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Integration } from "../models/Integration.js";
import type { SubscriptionPost } from "../models/SubscriptionPost.js";

/** Request of `createSubscription`. */
export interface CreateSubscriptionRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Sent as application/json. */
  subscriptionPost: SubscriptionPost;
}

/** What `createSubscription` gives. */
export type CreateSubscriptionResponse = Integration;

/** What `createSubscription` can fail with. */
export type CreateSubscriptionError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
