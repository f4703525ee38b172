import type { Instructions } from "./Instructions.js";

/** `membersPatchInput` of the API. */
export interface MembersPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
