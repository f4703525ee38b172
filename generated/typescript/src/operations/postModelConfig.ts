import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ModelConfig } from "../models/ModelConfig.js";
import type { ModelConfigPost } from "../models/ModelConfigPost.js";

/** Request of `postModelConfig`. */
export interface PostModelConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  modelConfigPost: ModelConfigPost;
}

/** What `postModelConfig` gives. */
export type PostModelConfigResponse = ModelConfig;

/** What `postModelConfig` can fail with. */
export type PostModelConfigError = ErrorRep | APIError | ClientError;
