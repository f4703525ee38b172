import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExtinctionListPost } from "../models/ExtinctionListPost.js";

/** Request of `postExtinction`. */
export interface PostExtinctionRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
  /** Name of the branch; slashes are percent-encoded. */
  branch: string;
  /** Sent as application/json. */
  requestBody: ExtinctionListPost;
}

/** What `postExtinction` gives. */
export type PostExtinctionResponse = void;

/** What `postExtinction` can fail with. */
export type PostExtinctionError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
