import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteModelConfig`. */
export interface DeleteModelConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI model configuration. */
  modelConfigKey: string;
}

/** What `deleteModelConfig` gives. */
export type DeleteModelConfigResponse = void;

/** What `deleteModelConfig` can fail with. */
export type DeleteModelConfigError = ErrorRep | APIError | ClientError;
