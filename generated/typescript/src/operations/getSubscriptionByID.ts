import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Integration } from "../models/Integration.js";

/** Request of `getSubscriptionByID`. */
export interface GetSubscriptionByIDRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getSubscriptionByID` gives. */
export type GetSubscriptionByIDResponse = Integration;

/** What `getSubscriptionByID` can fail with. */
export type GetSubscriptionByIDError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
