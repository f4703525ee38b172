import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { MetricCollectionRep } from "../models/MetricCollectionRep.js";
import type { MetricListingRep } from "../models/MetricListingRep.js";

/** Request of `getMetrics`. */
export interface GetMetricsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("experimentCount" | (string & {}))[] | undefined;
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
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `getMetrics` gives. */
export type GetMetricsResponse = MetricCollectionRep;

/** What `getMetrics` can fail with. */
export type GetMetricsError = NotFoundErrorRep | UnauthorizedErrorRep | APIError | ClientError;

/** One item of what `getMetrics` goes through. */
export type GetMetricsItem = MetricListingRep;
