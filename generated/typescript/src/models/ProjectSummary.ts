import type { Link } from "./Link.js";

/** Key and name of a project. */
export interface ProjectSummary {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
