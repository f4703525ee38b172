import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomWorkflowOutput } from "../models/CustomWorkflowOutput.js";

/** Request of `getCustomWorkflow`. */
export interface GetCustomWorkflowRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the workflow. */
  workflowId: string;
}

/** What `getCustomWorkflow` gives. */
export type GetCustomWorkflowResponse = CustomWorkflowOutput;

/** What `getCustomWorkflow` can fail with. */
export type GetCustomWorkflowError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
