import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomWorkflowInput } from "../models/CustomWorkflowInput.js";
import type { CustomWorkflowOutput } from "../models/CustomWorkflowOutput.js";

/** Request of `postWorkflow`. */
export interface PostWorkflowRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the workflow template. */
  templateKey?: string | undefined;
  /** Checks the change and returns the outcome without saving it. */
  dryRun?: boolean | undefined;
  /** Sent as application/json. */
  customWorkflowInput: CustomWorkflowInput;
}

/** What `postWorkflow` gives. */
export type PostWorkflowResponse = CustomWorkflowOutput;

/** What `postWorkflow` can fail with. */
export type PostWorkflowError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
