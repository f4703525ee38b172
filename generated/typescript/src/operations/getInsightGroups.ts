import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightGroup } from "../models/InsightGroup.js";
import type { InsightGroupCollection } from "../models/InsightGroupCollection.js";

/** Request of `getInsightGroups`. */
export interface GetInsightGroupsRequest {
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
  /** Text to search for. */
  query?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("environment" | "metadata" | "scores" | (string & {}))[] | undefined;
}

/** What `getInsightGroups` gives. */
export type GetInsightGroupsResponse = InsightGroupCollection;

/** What `getInsightGroups` can fail with. */
export type GetInsightGroupsError =
  | ForbiddenErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;

/** One item of what `getInsightGroups` goes through. */
export type GetInsightGroupsItem = InsightGroup;
