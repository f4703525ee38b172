import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfigVariation } from "../models/AIConfigVariation.js";
import type { AIConfigVariationPatch } from "../models/AIConfigVariationPatch.js";

/** Request of `patchAIConfigVariation`. */
export interface PatchAIConfigVariationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /** Key of the variation. */
  variationKey: string;
  /** Sent as application/json. */
  aiConfigVariationPatch?: AIConfigVariationPatch | undefined;
}

/** What `patchAIConfigVariation` gives. */
export type PatchAIConfigVariationResponse = AIConfigVariation;

/** What `patchAIConfigVariation` can fail with. */
export type PatchAIConfigVariationError = ErrorRep | APIError | ClientError;
