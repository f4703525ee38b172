import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteAIConfig`. */
export interface DeleteAIConfigRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
}

/** What `deleteAIConfig` gives. */
export type DeleteAIConfigResponse = void;

/** What `deleteAIConfig` can fail with. */
export type DeleteAIConfigError = ErrorRep | APIError | ClientError;
