import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RandomizationSettingsRep } from "../models/RandomizationSettingsRep.js";

/** Request of `getExperimentationSettings`. */
export interface GetExperimentationSettingsRequest {
  /** Key of the project. */
  projectKey: string;
}

/** What `getExperimentationSettings` gives. */
export type GetExperimentationSettingsResponse = RandomizationSettingsRep;

/** What `getExperimentationSettings` can fail with. */
export type GetExperimentationSettingsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
