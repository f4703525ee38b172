import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextAttributeValuesCollection } from "../models/ContextAttributeValuesCollection.js";

/** Request of `getContextAttributeValues`. */
export interface GetContextAttributeValuesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Name of the context attribute. */
  attributeName: string;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
}

/** What `getContextAttributeValues` gives. */
export type GetContextAttributeValuesResponse = ContextAttributeValuesCollection;

/** What `getContextAttributeValues` can fail with. */
export type GetContextAttributeValuesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
