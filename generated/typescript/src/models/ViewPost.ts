/** `ViewPost` of the API. */
export interface ViewPost {
  /**
   * Free text about the purpose of the object.
   *
   * @default ""
   */
  description?: string;
  /**
   * Whether SDK keys are made for the view.
   *
   * @default false
   */
  generateSdkKeys?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
