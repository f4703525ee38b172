import type { Instructions } from "./Instructions.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `PostFlagScheduledChangesInput` of the API. */
export interface PostFlagScheduledChangesInput {
  /** Free text that explains the change. */
  comment?: string;
  /** When the change runs, epoch milliseconds. */
  executionDate: UnixMillis;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
