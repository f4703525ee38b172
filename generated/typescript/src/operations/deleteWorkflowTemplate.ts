import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteWorkflowTemplate`. */
export interface DeleteWorkflowTemplateRequest {
  /** Key of the workflow template. */
  templateKey: string;
}

/** What `deleteWorkflowTemplate` gives. */
export type DeleteWorkflowTemplateResponse = void;

/** What `deleteWorkflowTemplate` can fail with. */
export type DeleteWorkflowTemplateError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
