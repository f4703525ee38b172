import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CreateWorkflowTemplateInput } from "../models/CreateWorkflowTemplateInput.js";
import type { WorkflowTemplateOutput } from "../models/WorkflowTemplateOutput.js";

/** Request of `createWorkflowTemplate`. */
export interface CreateWorkflowTemplateRequest {
  /** Sent as application/json. */
  createWorkflowTemplateInput: CreateWorkflowTemplateInput;
}

/** What `createWorkflowTemplate` gives. */
export type CreateWorkflowTemplateResponse = WorkflowTemplateOutput;

/** What `createWorkflowTemplate` can fail with. */
export type CreateWorkflowTemplateError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
