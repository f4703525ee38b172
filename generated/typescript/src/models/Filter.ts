import type { Operator } from "./Operator.js";

/** A condition on events of a metric, or a group of conditions. */
export interface Filter {
  /** Name of the attribute to look at. */
  attribute?: string;
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** Turns the condition into its opposite. */
  negate: boolean;
  /** Operator or operation name. */
  op: Operator;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: "group" | "contextAttribute" | "eventProperty" | (string & {});
  /** Values to compare with, or keys to target. */
  values: unknown[];
}
