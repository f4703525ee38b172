import type { ResourceKind } from "./ResourceKind.js";

/** `ResourceId` of the API. */
export interface ResourceId {
  /** Key of the environment. */
  environmentKey?: string;
  /**
   * Key of the flag.
   *
   * @deprecated
   */
  flagKey?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** What kind of object this is; the values depend on the object. */
  kind?: ResourceKind;
  /** Key of the project. */
  projectKey?: string;
}
