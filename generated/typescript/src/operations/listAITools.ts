import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AITool } from "../models/AITool.js";
import type { AITools } from "../models/AITools.js";

/** Request of `listAITools`. */
export interface ListAIToolsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `listAITools` gives. */
export type ListAIToolsResponse = AITools;

/** What `listAITools` can fail with. */
export type ListAIToolsError = ErrorRep | APIError | ClientError;

/** One item of what `listAITools` goes through. */
export type ListAIToolsItem = AITool;
