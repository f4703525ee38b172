import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextRecord } from "../models/ContextRecord.js";
import type { Contexts } from "../models/Contexts.js";

/** Request of `getContexts`. */
export interface GetContextsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Kind of the resource: a context kind, a deployment kind or a list of tagged resource types. */
  kind: string;
  /** Key of the context or context kind. */
  key: string;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /** Opaque cursor of the next page, from the previous answer. */
  continuationToken?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Counts all matches; turn off for speed. True when absent. */
  includeTotalCount?: boolean | undefined;
}

/** What `getContexts` gives. */
export type GetContextsResponse = Contexts;

/** What `getContexts` can fail with. */
export type GetContextsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getContexts` goes through. */
export type GetContextsItem = ContextRecord;
