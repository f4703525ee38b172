import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextAttributeNamesCollection } from "../models/ContextAttributeNamesCollection.js";

/** Request of `getContextAttributeNames`. */
export interface GetContextAttributeNamesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
}

/** What `getContextAttributeNames` gives. */
export type GetContextAttributeNamesResponse = ContextAttributeNamesCollection;

/** What `getContextAttributeNames` can fail with. */
export type GetContextAttributeNamesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
