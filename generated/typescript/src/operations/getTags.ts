import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { TagsCollection } from "../models/TagsCollection.js";

/** Request of `getTags`. */
export interface GetTagsRequest {
  /** Kind of the resource: a context kind, a deployment kind or a list of tagged resource types. */
  kind?: string[] | undefined;
  /** Prefix that the tags start with. */
  pre?: string | undefined;
  /** Selects archived items. */
  archived?: boolean | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
  /** Point in time the answer should describe; now when absent. */
  asOf?: string | undefined;
}

/** What `getTags` gives. */
export type GetTagsResponse = TagsCollection;

/** What `getTags` can fail with. */
export type GetTagsError = ErrorRep | APIError | ClientError;

/** One item of what `getTags` goes through. */
export type GetTagsItem = string;
