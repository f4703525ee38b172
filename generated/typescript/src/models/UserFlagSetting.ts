import type { EvaluationReason } from "./EvaluationReason.js";
import type { Link } from "./Link.js";

/** What a user gets from a flag. */
export interface UserFlagSetting {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Value served; null when nothing is. */
  _value: unknown;
  /** Why it came out this way. */
  reason?: EvaluationReason;
  /** Value pinned for this context or user; null removes it. */
  setting: unknown;
}
