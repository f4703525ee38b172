import type { JudgeConfiguration } from "./JudgeConfiguration.js";
import type { Message } from "./Message.js";
import type { VariationToolPost } from "./VariationToolPost.js";

/** Fields of a variation to change; makes a new version. */
export interface AIConfigVariationPatch {
  /** Free text that explains the change. */
  comment?: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: string;
  /** AI Configs that judge the output of this one. */
  judgeConfiguration?: JudgeConfiguration;
  /** Prompt messages in order. */
  messages?: Message[];
  /** Model name and parameters. */
  model?: {
    [key: string]: unknown;
  };
  /** Key of the AI model configuration. */
  modelConfigKey?: string;
  /** Name for humans. */
  name?: string;
  published?: boolean;
  /** State of the variation: archived or published. */
  state?: string;
  /** Keys of AI tools; their newest version is used. */
  toolKeys?: string[];
  /** AI tools that the model may call. */
  tools?: VariationToolPost[];
}
