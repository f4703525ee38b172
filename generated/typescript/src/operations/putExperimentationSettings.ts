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
import type { RandomizationSettingsPut } from "../models/RandomizationSettingsPut.js";
import type { RandomizationSettingsRep } from "../models/RandomizationSettingsRep.js";

/** Request of `putExperimentationSettings`. */
export interface PutExperimentationSettingsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  randomizationSettingsPut: RandomizationSettingsPut;
}

/** What `putExperimentationSettings` gives. */
export type PutExperimentationSettingsResponse = RandomizationSettingsRep;

/** What `putExperimentationSettings` can fail with. */
export type PutExperimentationSettingsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
