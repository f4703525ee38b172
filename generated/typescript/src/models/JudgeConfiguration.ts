import type { JudgeAttachment } from "./JudgeAttachment.js";

/** AI Configs that judge the output of a variation. */
export interface JudgeConfiguration {
  judges?: JudgeAttachment[];
}
