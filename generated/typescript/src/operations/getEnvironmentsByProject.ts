import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Environment } from "../models/Environment.js";
import type { Environments } from "../models/Environments.js";

/** Request of `getEnvironmentsByProject`. */
export interface GetEnvironmentsByProjectRequest {
  /** Key of the project. */
  projectKey: string;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
}

/** What `getEnvironmentsByProject` gives. */
export type GetEnvironmentsByProjectResponse = Environments;

/** What `getEnvironmentsByProject` can fail with. */
export type GetEnvironmentsByProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getEnvironmentsByProject` goes through. */
export type GetEnvironmentsByProjectItem = Environment;
