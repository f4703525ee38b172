import type { AiConfigsAccess } from "./AiConfigsAccess.js";

/** An AI model with its parameters and prices. */
export interface ModelConfig {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: AiConfigsAccess;
  /**
   * Price of one input token, in US dollars.
   *
   * Format: double.
   */
  costPerInputToken?: number;
  /**
   * Price of one output token, in US dollars.
   *
   * Format: double.
   */
  costPerOutputToken?: number;
  /** Parameters of your own beside those of the model. */
  customParams?: {
    [key: string]: unknown;
  };
  global: boolean;
  /** Icon of the model. */
  icon?: string;
  /** Id of the object. */
  id: string;
  isRestricted: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Parameters for the model. */
  params?: {
    [key: string]: unknown;
  };
  /** Company or service that runs the model. */
  provider?: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Version; a number in most places. */
  version: number;
}
