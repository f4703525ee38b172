/** `AIConfigDependency` of the API. */
export interface AIConfigDependency {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: "agent-graph" | (string & {});
}
