/** `AiConfigsMetricEventDefaultRep` of the API. */
export interface AiConfigsMetricEventDefaultRep {
  /** Whether it is switched off. */
  disabled?: boolean;
  /** Value; its type depends on the object. */
  value?: number;
}
