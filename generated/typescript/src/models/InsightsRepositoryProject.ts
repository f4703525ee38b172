/** A repository and a project it belongs to. */
export interface InsightsRepositoryProject {
  /** Key of the project. */
  projectKey: string;
  repositoryKey: string;
}
