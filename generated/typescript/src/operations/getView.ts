import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { View } from "../models/View.js";

/** Request of `getView`. */
export interface GetViewRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
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
        | "allFlags"
        | "allSegments"
        | "allMetrics"
        | "allAIConfigs"
        | "allResources"
        | "maintainer"
        | "flagsSummary"
        | "segmentsSummary"
        | "metricsSummary"
        | "aiConfigsSummary"
        | "resourceSummary"
      )[]
    | undefined;
}

/** What `getView` gives. */
export type GetViewResponse = View;

/** What `getView` can fail with. */
export type GetViewError = ErrorRep | APIError | ClientError;
