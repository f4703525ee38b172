import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ModelConfig } from "../models/ModelConfig.js";

/** Request of `listModelConfigs`. */
export interface ListModelConfigsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Lists restricted models only. */
  restricted?: boolean | undefined;
}

/** What `listModelConfigs` gives. */
export type ListModelConfigsResponse = ModelConfig[];

/** What `listModelConfigs` can fail with. */
export type ListModelConfigsError = ErrorRep | APIError | ClientError;
