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
import type { MetricGroupCollectionRep } from "../models/MetricGroupCollectionRep.js";
import type { MetricGroupRep } from "../models/MetricGroupRep.js";

/** Request of `getMetricGroups`. */
export interface GetMetricGroupsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: string | undefined;
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
}

/** What `getMetricGroups` gives. */
export type GetMetricGroupsResponse = MetricGroupCollectionRep;

/** What `getMetricGroups` can fail with. */
export type GetMetricGroupsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getMetricGroups` goes through. */
export type GetMetricGroupsItem = MetricGroupRep;
