import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserFlagSetting } from "../models/UserFlagSetting.js";

/** Request of `getUserFlagSetting`. */
export interface GetUserFlagSettingRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the user. */
  userKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `getUserFlagSetting` gives. */
export type GetUserFlagSettingResponse = UserFlagSetting;

/** What `getUserFlagSetting` can fail with. */
export type GetUserFlagSettingError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
