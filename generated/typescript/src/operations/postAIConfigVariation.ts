import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfigVariation } from "../models/AIConfigVariation.js";
import type { AIConfigVariationPost } from "../models/AIConfigVariationPost.js";

/** Request of `postAIConfigVariation`. */
export interface PostAIConfigVariationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /** Sent as application/json. */
  aiConfigVariationPost: AIConfigVariationPost;
}

/** What `postAIConfigVariation` gives. */
export type PostAIConfigVariationResponse = AIConfigVariation;

/** What `postAIConfigVariation` can fail with. */
export type PostAIConfigVariationError = ErrorRep | APIError | ClientError;
