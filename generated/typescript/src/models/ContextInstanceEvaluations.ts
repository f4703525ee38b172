import type { ContextInstanceEvaluation } from "./ContextInstanceEvaluation.js";
import type { Link } from "./Link.js";

/** `ContextInstanceEvaluations` of the API. */
export interface ContextInstanceEvaluations {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ContextInstanceEvaluation[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
