import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteAITool`. */
export interface DeleteAIToolRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI tool. */
  toolKey: string;
}

/** What `deleteAITool` gives. */
export type DeleteAIToolResponse = void;

/** What `deleteAITool` can fail with. */
export type DeleteAIToolError = ErrorRep | APIError | ClientError;
