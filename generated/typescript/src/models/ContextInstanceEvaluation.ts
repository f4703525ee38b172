import type { ContextInstanceEvaluationReason } from "./ContextInstanceEvaluationReason.js";
import type { Link } from "./Link.js";

/** `ContextInstanceEvaluation` of the API. */
export interface ContextInstanceEvaluation {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Value served; null when nothing is. */
  _value: unknown;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Why it came out this way. */
  reason?: ContextInstanceEvaluationReason;
}
