/** Fields of an AI tool to change. */
export interface AIToolPatch {
  /** Data for the application; models never see it. */
  customParameters?: {
    [key: string]: unknown;
  };
  /** Free text about the purpose of the object. */
  description?: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** JSON Schema of the parameters of the tool. */
  schema?: {
    [key: string]: unknown;
  };
}
