import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { TriggerPost } from "../models/TriggerPost.js";
import type { TriggerWorkflowRep } from "../models/TriggerWorkflowRep.js";

/** Request of `createTriggerWorkflow`. */
export interface CreateTriggerWorkflowRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  triggerPost: TriggerPost;
}

/** What `createTriggerWorkflow` gives. */
export type CreateTriggerWorkflowResponse = TriggerWorkflowRep;

/** What `createTriggerWorkflow` can fail with. */
export type CreateTriggerWorkflowError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
