import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfig } from "../models/AIConfig.js";
import type { AIConfigPatch } from "../models/AIConfigPatch.js";

/** Request of `patchAIConfig`. */
export interface PatchAIConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /** Sent as application/json. */
  aiConfigPatch?: AIConfigPatch | undefined;
}

/** What `patchAIConfig` gives. */
export type PatchAIConfigResponse = AIConfig;

/** What `patchAIConfig` can fail with. */
export type PatchAIConfigError = ErrorRep | APIError | ClientError;
