import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
} from "../errors/index.js";
import type { Integration } from "../models/Integration.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `updateSubscription`. */
export interface UpdateSubscriptionRequest {
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `updateSubscription` gives. */
export type UpdateSubscriptionResponse = Integration;

/** What `updateSubscription` can fail with. */
export type UpdateSubscriptionError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | APIError
  | ClientError;
