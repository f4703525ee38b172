import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { PostDeploymentEventInput } from "../models/PostDeploymentEventInput.js";

/** Request of `createDeploymentEvent`. */
export interface CreateDeploymentEventRequest {
  /** Sent as application/json. */
  postDeploymentEventInput: PostDeploymentEventInput;
}

/** What `createDeploymentEvent` gives. */
export type CreateDeploymentEventResponse = void;

/** What `createDeploymentEvent` can fail with. */
export type CreateDeploymentEventError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
