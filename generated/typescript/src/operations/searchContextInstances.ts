import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextInstanceRecord } from "../models/ContextInstanceRecord.js";
import type { ContextInstanceSearch } from "../models/ContextInstanceSearch.js";
import type { ContextInstances } from "../models/ContextInstances.js";

/** Request of `searchContextInstances`. */
export interface SearchContextInstancesRequest {
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
  contextInstanceSearch: ContextInstanceSearch;
}

/** What `searchContextInstances` gives. */
export type SearchContextInstancesResponse = ContextInstances;

/** What `searchContextInstances` can fail with. */
export type SearchContextInstancesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `searchContextInstances` goes through. */
export type SearchContextInstancesItem = ContextInstanceRecord;
