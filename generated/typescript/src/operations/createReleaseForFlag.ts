import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CreateReleaseInput } from "../models/CreateReleaseInput.js";
import type { Release } from "../models/Release.js";

/** Request of `createReleaseForFlag`. */
export interface CreateReleaseForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
  /** Sent as application/json. */
  createReleaseInput: CreateReleaseInput;
}

/** What `createReleaseForFlag` gives. */
export type CreateReleaseForFlagResponse = Release;

/** What `createReleaseForFlag` can fail with. */
export type CreateReleaseForFlagError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
