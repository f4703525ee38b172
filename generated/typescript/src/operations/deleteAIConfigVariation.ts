import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteAIConfigVariation`. */
export interface DeleteAIConfigVariationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /** Key of the variation. */
  variationKey: string;
}

/** What `deleteAIConfigVariation` gives. */
export type DeleteAIConfigVariationResponse = void;

/** What `deleteAIConfigVariation` can fail with. */
export type DeleteAIConfigVariationError = ErrorRep | APIError | ClientError;
