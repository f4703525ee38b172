import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfigVariationsResponse } from "../models/AIConfigVariationsResponse.js";

/** Request of `getAIConfigVariation`. */
export interface GetAIConfigVariationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /** Key of the variation. */
  variationKey: string;
}

/** What `getAIConfigVariation` gives. */
export type GetAIConfigVariationResponse = AIConfigVariationsResponse;

/** What `getAIConfigVariation` can fail with. */
export type GetAIConfigVariationError = ErrorRep | APIError | ClientError;
