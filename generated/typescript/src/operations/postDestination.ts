import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Destination } from "../models/Destination.js";
import type { DestinationPost } from "../models/DestinationPost.js";

/** Request of `postDestination`. */
export interface PostDestinationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  destinationPost: DestinationPost;
}

/** What `postDestination` gives. */
export type PostDestinationResponse = Destination;

/** What `postDestination` can fail with. */
export type PostDestinationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
