import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextRecord } from "../models/ContextRecord.js";
import type { ContextSearch } from "../models/ContextSearch.js";
import type { Contexts } from "../models/Contexts.js";

/** Request of `searchContexts`. */
export interface SearchContextsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
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
  /** Sent as application/json. */
  contextSearch: ContextSearch;
}

/** What `searchContexts` gives. */
export type SearchContextsResponse = Contexts;

/** What `searchContexts` can fail with. */
export type SearchContextsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `searchContexts` goes through. */
export type SearchContextsItem = ContextRecord;
