import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ValuePut } from "../models/ValuePut.js";

/** Request of `putFlagSetting`. */
export interface PutFlagSettingRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the user. */
  userKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Sent as application/json. */
  valuePut: ValuePut;
}

/** What `putFlagSetting` gives. */
export type PutFlagSettingResponse = void;

/** What `putFlagSetting` can fail with. */
export type PutFlagSettingError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
