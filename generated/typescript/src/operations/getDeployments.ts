import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { DeploymentCollectionRep } from "../models/DeploymentCollectionRep.js";
import type { DeploymentRep } from "../models/DeploymentRep.js";

/** Request of `getDeployments`. */
export interface GetDeploymentsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("flagReferences" | "pullRequests" | (string & {}))[] | undefined;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   *
   * Format: int64.
   */
  from?: number | undefined;
  /**
   * End of the time range, in the unit of `from`.
   *
   * Format: int64.
   */
  to?: number | undefined;
  /** Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  after?: string | undefined;
  /** Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  before?: string | undefined;
  /** Kind of the resource: a context kind, a deployment kind or a list of tagged resource types. */
  kind?: string | undefined;
  /** Only items with this status; values differ per operation. */
  status?: string | undefined;
}

/** What `getDeployments` gives. */
export type GetDeploymentsResponse = DeploymentCollectionRep;

/** What `getDeployments` can fail with. */
export type GetDeploymentsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;

/** One item of what `getDeployments` goes through. */
export type GetDeploymentsItem = DeploymentRep;
