import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AITool } from "../models/AITool.js";
import type { AITools } from "../models/AITools.js";

/** Request of `listAIToolVersions`. */
export interface ListAIToolVersionsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI tool. */
  toolKey: string;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
}

/** What `listAIToolVersions` gives. */
export type ListAIToolVersionsResponse = AITools;

/** What `listAIToolVersions` can fail with. */
export type ListAIToolVersionsError = ErrorRep | APIError | ClientError;

/** One item of what `listAIToolVersions` goes through. */
export type ListAIToolVersionsItem = AITool;
