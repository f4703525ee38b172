import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserFlagSettings } from "../models/UserFlagSettings.js";

/** Request of `getUserFlagSettings`. */
export interface GetUserFlagSettingsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the user. */
  userKey: string;
}

/** What `getUserFlagSettings` gives. */
export type GetUserFlagSettingsResponse = UserFlagSettings;

/** What `getUserFlagSettings` can fail with. */
export type GetUserFlagSettingsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
