/** `repositoryPost` of the API. */
export interface RepositoryPost {
  /** URL pattern for a commit, with a placeholder for its id. */
  commitUrlTemplate?: string;
  /** Branch that counts as the main one. */
  defaultBranch?: string;
  /** URL pattern for lines of code, with placeholders. */
  hunkUrlTemplate?: string;
  /** Name for humans. */
  name: string;
  /** URL of the repository. */
  sourceLink?: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type?: "bitbucket" | "custom" | "github" | "gitlab";
}
