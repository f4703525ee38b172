import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApplicationRep } from "../models/ApplicationRep.js";

/** Request of `getApplication`. */
export interface GetApplicationRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("flags" | (string & {}))[] | undefined;
}

/** What `getApplication` gives. */
export type GetApplicationResponse = ApplicationRep;

/** What `getApplication` can fail with. */
export type GetApplicationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
