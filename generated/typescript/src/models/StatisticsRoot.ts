import type { Link } from "./Link.js";

/** `StatisticsRoot` of the API. */
export interface StatisticsRoot {
  /** Projects connected with it. */
  projects?: Link[];
  /** Link to the resource itself. */
  self?: Link;
}
