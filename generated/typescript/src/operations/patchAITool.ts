import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AITool } from "../models/AITool.js";
import type { AIToolPatch } from "../models/AIToolPatch.js";

/** Request of `patchAITool`. */
export interface PatchAIToolRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI tool. */
  toolKey: string;
  /** Sent as application/json. */
  aiToolPatch?: AIToolPatch | undefined;
}

/** What `patchAITool` gives. */
export type PatchAIToolResponse = AITool;

/** What `patchAITool` can fail with. */
export type PatchAIToolError = ErrorRep | APIError | ClientError;
