import type { Operator } from "./Operator.js";

/** A condition on an attribute of a context. */
export interface Clause {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Name of the attribute to look at. */
  attribute: string;
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** Turns the condition into its opposite. */
  negate: boolean;
  /** Operator or operation name. */
  op: Operator;
  /** Values to compare with, or keys to target. */
  values: unknown[];
}
