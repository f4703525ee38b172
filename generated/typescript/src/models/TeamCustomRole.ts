import type { TeamProjects } from "./TeamProjects.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `TeamCustomRole` of the API. */
export interface TeamCustomRole {
  appliedOn?: UnixMillis;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Name for humans. */
  name?: string;
  /** Projects connected with it. */
  projects?: TeamProjects;
}
