import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ValuePut } from "../models/ValuePut.js";

/** Request of `putContextFlagSetting`. */
export interface PutContextFlagSettingRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Kind of the context, such as user or organization. */
  contextKind: string;
  /** Key of the context. */
  contextKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Sent as application/json. */
  valuePut: ValuePut;
}

/** What `putContextFlagSetting` gives. */
export type PutContextFlagSettingResponse = void;

/** What `putContextFlagSetting` can fail with. */
export type PutContextFlagSettingError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
