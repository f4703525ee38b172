/** `ActionInput` of the API. */
export interface ActionInput {
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: unknown;
}
