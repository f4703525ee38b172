/** What stands in for missing events of a metric. */
export interface MetricEventDefaultRep {
  /** Whether it is switched off. */
  disabled?: boolean;
  /** Value; its type depends on the object. */
  value?: number;
}
