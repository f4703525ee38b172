import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { View } from "../models/View.js";
import type { Views } from "../models/Views.js";

/** Request of `getViews`. */
export interface GetViewsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: "key" | "name" | "updatedAt" | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?:
    | (
        | "flagsSummary"
        | "segmentsSummary"
        | "metricsSummary"
        | "aiConfigsSummary"
        | "resourceSummary"
      )[]
    | undefined;
}

/** What `getViews` gives. */
export type GetViewsResponse = Views;

/** What `getViews` can fail with. */
export type GetViewsError = ErrorRep | APIError | ClientError;

/** One item of what `getViews` goes through. */
export type GetViewsItem = View;
