import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { View } from "../models/View.js";
import type { Views } from "../models/Views.js";

/** Request of `getLinkedViews`. */
export interface GetLinkedViewsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Type of the linked resources. */
  resourceType: "flags" | "segments" | "aiConfigs" | "metrics";
  /** Key of the resource; segments are named by id. */
  resourceKey: string;
  /** Id of the environment; needed when segments are asked for. */
  environmentId?: string | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
}

/** What `getLinkedViews` gives. */
export type GetLinkedViewsResponse = Views;

/** What `getLinkedViews` can fail with. */
export type GetLinkedViewsError = ErrorRep | APIError | ClientError;

/** One item of what `getLinkedViews` goes through. */
export type GetLinkedViewsItem = View;
