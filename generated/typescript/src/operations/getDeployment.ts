import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { DeploymentRep } from "../models/DeploymentRep.js";

/** Request of `getDeployment`. */
export interface GetDeploymentRequest {
  /** Id of the deployment. */
  deploymentID: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("flagReferences" | "pullRequests" | (string & {}))[] | undefined;
}

/** What `getDeployment` gives. */
export type GetDeploymentResponse = DeploymentRep;

/** What `getDeployment` can fail with. */
export type GetDeploymentError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
