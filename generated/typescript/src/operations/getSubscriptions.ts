import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Integrations } from "../models/Integrations.js";

/** Request of `getSubscriptions`. */
export interface GetSubscriptionsRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
}

/** What `getSubscriptions` gives. */
export type GetSubscriptionsResponse = Integrations;

/** What `getSubscriptions` can fail with. */
export type GetSubscriptionsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
