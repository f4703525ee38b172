/** `AiConfigsFilter` of the API. */
export interface AiConfigsFilter {
  /** Name of the attribute to look at. */
  attribute?: string;
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** Turns the condition into its opposite. */
  negate: boolean;
  /** Operator or operation name. */
  op: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: "group" | "contextAttribute" | "eventProperty" | (string & {});
  /** Values to compare with, or keys to target. */
  values: unknown[];
}
