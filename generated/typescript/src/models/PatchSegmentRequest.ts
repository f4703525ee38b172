import type { PatchSegmentInstruction } from "./PatchSegmentInstruction.js";

/** `patchSegmentRequest` of the API. */
export interface PatchSegmentRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: PatchSegmentInstruction[];
}
