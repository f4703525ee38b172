import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteApplicationVersion`. */
export interface DeleteApplicationVersionRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
  /** Key of the application version. */
  versionKey: string;
}

/** What `deleteApplicationVersion` gives. */
export type DeleteApplicationVersionResponse = void;

/** What `deleteApplicationVersion` can fail with. */
export type DeleteApplicationVersionError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
