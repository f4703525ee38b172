import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextInstanceRecord } from "../models/ContextInstanceRecord.js";
import type { ContextInstances } from "../models/ContextInstances.js";

/** Request of `getContextInstances`. */
export interface GetContextInstancesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
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

/** What `getContextInstances` gives. */
export type GetContextInstancesResponse = ContextInstances;

/** What `getContextInstances` can fail with. */
export type GetContextInstancesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getContextInstances` goes through. */
export type GetContextInstancesItem = ContextInstanceRecord;
