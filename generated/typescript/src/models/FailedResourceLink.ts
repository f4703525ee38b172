/** A resource that could not be linked or unlinked. */
export interface FailedResourceLink {
  /** Id of the environment. */
  environmentId?: string;
  errorMessage: string;
  /** Key of the resource. */
  resourceKey: string;
  /** Type of the resource. */
  resourceType: "flag" | "segment" | "metric" | "aiConfig" | (string & {});
}
