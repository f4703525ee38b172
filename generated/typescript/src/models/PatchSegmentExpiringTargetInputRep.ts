import type { PatchSegmentExpiringTargetInstruction } from "./PatchSegmentExpiringTargetInstruction.js";

/** `patchSegmentExpiringTargetInputRep` of the API. */
export interface PatchSegmentExpiringTargetInputRep {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: PatchSegmentExpiringTargetInstruction[];
}
