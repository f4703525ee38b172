import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfig } from "../models/AIConfig.js";

/** Request of `getAIConfig`. */
export interface GetAIConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
}

/** What `getAIConfig` gives. */
export type GetAIConfigResponse = AIConfig;

/** What `getAIConfig` can fail with. */
export type GetAIConfigError = ErrorRep | APIError | ClientError;
