import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfigTargeting } from "../models/AIConfigTargeting.js";
import type { AIConfigTargetingPatch } from "../models/AIConfigTargetingPatch.js";
import type { AiConfigTargetingPatchBody } from "../patches/aiConfigTargeting.js";

/** Request of `patchAIConfigTargeting`. */
export interface PatchAIConfigTargetingRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /**
   * Made by `aiConfigTargetingPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  aiConfigTargetingPatch: AIConfigTargetingPatch | AiConfigTargetingPatchBody;
}

/** What `patchAIConfigTargeting` gives. */
export type PatchAIConfigTargetingResponse = AIConfigTargeting;

/** What `patchAIConfigTargeting` can fail with. */
export type PatchAIConfigTargetingError = ErrorRep | APIError | ClientError;
