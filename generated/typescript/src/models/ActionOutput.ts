import type { Instructions } from "./Instructions.js";

/** `ActionOutput` of the API. */
export interface ActionOutput {
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
  /** What kind of object this is; the values depend on the object. */
  kind: string;
}
