import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AITool } from "../models/AITool.js";
import type { AIToolPost } from "../models/AIToolPost.js";

/** Request of `postAITool`. */
export interface PostAIToolRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  aiToolPost: AIToolPost;
}

/** What `postAITool` gives. */
export type PostAIToolResponse = AITool;

/** What `postAITool` can fail with. */
export type PostAIToolError = ErrorRep | APIError | ClientError;
