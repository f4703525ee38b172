import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteApplication`. */
export interface DeleteApplicationRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
}

/** What `deleteApplication` gives. */
export type DeleteApplicationResponse = void;

/** What `deleteApplication` can fail with. */
export type DeleteApplicationError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
