import type { AIConfigVariationPost } from "./AIConfigVariationPost.js";

/** What a new AI Config starts with. */
export interface AIConfigPost {
  /** Variation for everyone outside the experiment, or the first variation of a new config. */
  defaultVariation?: AIConfigVariationPost;
  /**
   * Free text about the purpose of the object.
   *
   * @default ""
   */
  description?: string;
  /** Key of the metric that judges the AI Config. */
  evaluationMetricKey?: string;
  /** Whether low values of the evaluation metric are the good ones. */
  isInverted?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /**
   * Mode of operation; the values depend on the object.
   *
   * @default "completion"
   */
  mode?: "agent" | "completion" | "judge";
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
