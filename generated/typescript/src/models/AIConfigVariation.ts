import type { JudgeConfiguration } from "./JudgeConfiguration.js";
import type { Message } from "./Message.js";
import type { ParentLink } from "./ParentLink.js";
import type { VariationTool } from "./VariationTool.js";

/** A variation of an AI Config: prompt, model and tools. */
export interface AIConfigVariation {
  /** Format: int64. */
  _archivedAt?: number;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentLink;
  /** Format: int64. */
  _publishedAt?: number;
  /** Color in the web interface. */
  color?: string;
  /** Free text that explains the change. */
  comment?: string;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: string;
  /** AI Configs that judge the output of this one. */
  judgeConfiguration?: JudgeConfiguration;
  judgingConfigKeys?: string[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Prompt messages in order. */
  messages?: Message[];
  /** Model name and parameters. */
  model: {
    [key: string]: unknown;
  };
  /** Key of the AI model configuration. */
  modelConfigKey?: string;
  /** Name for humans. */
  name: string;
  /** State of the variation: archived or published. */
  state?: string;
  /** AI tools that the model may call. */
  tools?: VariationTool[];
  /** Version; a number in most places. */
  version: number;
}
