/** A metric that an iteration measures. */
export interface MetricInput {
  /** Whether the key names a metric group. */
  isGroup?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** @deprecated */
  primary?: boolean;
}
