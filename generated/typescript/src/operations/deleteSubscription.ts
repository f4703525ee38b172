import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteSubscription`. */
export interface DeleteSubscriptionRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteSubscription` gives. */
export type DeleteSubscriptionResponse = void;

/** What `deleteSubscription` can fail with. */
export type DeleteSubscriptionError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
