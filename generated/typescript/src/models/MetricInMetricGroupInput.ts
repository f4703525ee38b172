/** `MetricInMetricGroupInput` of the API. */
export interface MetricInMetricGroupInput {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name of the metric inside the group. */
  nameInGroup: string;
}
