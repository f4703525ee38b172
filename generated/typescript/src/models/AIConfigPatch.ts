/** Fields of an AI Config to change. */
export interface AIConfigPatch {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the metric that judges the AI Config. */
  evaluationMetricKey?: string;
  /** Whether low values of the evaluation metric are the good ones. */
  isInverted?: boolean;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Name for humans. */
  name?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
