import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ViewLinkedResource } from "../models/ViewLinkedResource.js";
import type { ViewLinkedResources } from "../models/ViewLinkedResources.js";

/** Request of `getLinkedResources`. */
export interface GetLinkedResourcesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the view. */
  viewKey: string;
  /** Type of the linked resources. */
  resourceType: "flags" | "segments" | "aiConfigs" | "metrics";
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
  /**
   * Field to sort by; a leading dash reverses the order. Fields differ per operation.
   *
   * @default "linkedAt"
   */
  sort?: "linkedAt" | "name" | undefined;
  /** Text to search for. */
  query?: string | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Id of the environment; needed when segments are asked for. */
  environmentId?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("maintainer" | "resourceDetails")[] | undefined;
}

/** What `getLinkedResources` gives. */
export type GetLinkedResourcesResponse = ViewLinkedResources;

/** What `getLinkedResources` can fail with. */
export type GetLinkedResourcesError = ErrorRep | APIError | ClientError;

/** One item of what `getLinkedResources` goes through. */
export type GetLinkedResourcesItem = ViewLinkedResource;
