/** `ResourceIDResponse` of the API. */
export interface ResourceIDResponse {
  /** Key of the environment. */
  environmentKey?: string;
  /** Key of the flag. */
  flagKey?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
  /** Key of the project. */
  projectKey?: string;
}
