import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { TriggerWorkflowRep } from "../models/TriggerWorkflowRep.js";

/** Request of `getTriggerWorkflowById`. */
export interface GetTriggerWorkflowByIdRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getTriggerWorkflowById` gives. */
export type GetTriggerWorkflowByIdResponse = TriggerWorkflowRep;

/** What `getTriggerWorkflowById` can fail with. */
export type GetTriggerWorkflowByIdError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
