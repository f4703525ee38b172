import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AITool } from "../models/AITool.js";

/** Request of `getAITool`. */
export interface GetAIToolRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI tool. */
  toolKey: string;
}

/** What `getAITool` gives. */
export type GetAIToolResponse = AITool;

/** What `getAITool` can fail with. */
export type GetAIToolError = ErrorRep | APIError | ClientError;
