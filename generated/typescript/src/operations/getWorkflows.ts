import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomWorkflowOutput } from "../models/CustomWorkflowOutput.js";
import type { CustomWorkflowsListingOutput } from "../models/CustomWorkflowsListingOutput.js";

/** Request of `getWorkflows`. */
export interface GetWorkflowsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Only items with this status; values differ per operation. */
  status?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
}

/** What `getWorkflows` gives. */
export type GetWorkflowsResponse = CustomWorkflowsListingOutput;

/** What `getWorkflows` can fail with. */
export type GetWorkflowsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getWorkflows` goes through. */
export type GetWorkflowsItem = CustomWorkflowOutput;
