import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { TriggerWorkflowCollectionRep } from "../models/TriggerWorkflowCollectionRep.js";

/** Request of `getTriggerWorkflows`. */
export interface GetTriggerWorkflowsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getTriggerWorkflows` gives. */
export type GetTriggerWorkflowsResponse = TriggerWorkflowCollectionRep;

/** What `getTriggerWorkflows` can fail with. */
export type GetTriggerWorkflowsError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
