import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfigTargeting } from "../models/AIConfigTargeting.js";

/** Request of `getAIConfigTargeting`. */
export interface GetAIConfigTargetingRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
}

/** What `getAIConfigTargeting` gives. */
export type GetAIConfigTargetingResponse = AIConfigTargeting;

/** What `getAIConfigTargeting` can fail with. */
export type GetAIConfigTargetingError = ErrorRep | APIError | ClientError;
