/** `ViewPatch` of the API. */
export interface ViewPatch {
  /** Whether it is archived. */
  archived?: boolean;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Whether SDK keys are made for the view. */
  generateSdkKeys?: boolean;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Name for humans. */
  name?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
