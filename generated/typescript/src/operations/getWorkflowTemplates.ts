import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { WorkflowTemplatesListingOutputRep } from "../models/WorkflowTemplatesListingOutputRep.js";

/** Request of `getWorkflowTemplates`. */
export interface GetWorkflowTemplatesRequest {
  /** Leaves details out of each item. Send false for everything. */
  summary?: boolean | undefined;
  /** Text to find in the name or the description. */
  search?: string | undefined;
}

/** What `getWorkflowTemplates` gives. */
export type GetWorkflowTemplatesResponse = WorkflowTemplatesListingOutputRep;

/** What `getWorkflowTemplates` can fail with. */
export type GetWorkflowTemplatesError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
