/** Semantic patch for the targeting of an AI Config in one environment. */
export interface AIConfigTargetingPatch {
  /** Free text that explains the change. */
  comment?: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: {
    [key: string]: unknown;
  }[];
}
