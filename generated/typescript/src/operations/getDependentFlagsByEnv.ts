import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { DependentFlagsByEnvironment } from "../models/DependentFlagsByEnvironment.js";

/** Request of `getDependentFlagsByEnv`. */
export interface GetDependentFlagsByEnvRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `getDependentFlagsByEnv` gives. */
export type GetDependentFlagsByEnvResponse = DependentFlagsByEnvironment;

/** What `getDependentFlagsByEnv` can fail with. */
export type GetDependentFlagsByEnvError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
