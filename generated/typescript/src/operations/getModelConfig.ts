import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ModelConfig } from "../models/ModelConfig.js";

/** Request of `getModelConfig`. */
export interface GetModelConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI model configuration. */
  modelConfigKey: string;
}

/** What `getModelConfig` gives. */
export type GetModelConfigResponse = ModelConfig;

/** What `getModelConfig` can fail with. */
export type GetModelConfigError = ErrorRep | APIError | ClientError;
