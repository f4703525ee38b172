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
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `updateDeployment`. */
export interface UpdateDeploymentRequest {
  /** Id of the deployment. */
  deploymentID: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `updateDeployment` gives. */
export type UpdateDeploymentResponse = DeploymentRep;

/** What `updateDeployment` can fail with. */
export type UpdateDeploymentError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
