import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfig } from "../models/AIConfig.js";
import type { AIConfigPost } from "../models/AIConfigPost.js";

/** Request of `postAIConfig`. */
export interface PostAIConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  aiConfigPost: AIConfigPost;
}

/** What `postAIConfig` gives. */
export type PostAIConfigResponse = AIConfig;

/** What `postAIConfig` can fail with. */
export type PostAIConfigError = ErrorRep | APIError | ClientError;
