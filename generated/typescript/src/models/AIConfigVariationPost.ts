import type { JudgeConfiguration } from "./JudgeConfiguration.js";
import type { Message } from "./Message.js";
import type { VariationToolPost } from "./VariationToolPost.js";

/** What a new variation starts with. */
export interface AIConfigVariationPost {
  /** Free text that explains the change. */
  comment?: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: string;
  /** AI Configs that judge the output of this one. */
  judgeConfiguration?: JudgeConfiguration;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Prompt messages in order. */
  messages?: Message[];
  /** Model name and parameters. */
  model?: {
    [key: string]: unknown;
  };
  /** Key of the AI model configuration. */
  modelConfigKey?: string;
  /** Name for humans. */
  name: string;
  /** Keys of AI tools; their newest version is used. */
  toolKeys?: string[];
  /** AI tools that the model may call. */
  tools?: VariationToolPost[];
}
