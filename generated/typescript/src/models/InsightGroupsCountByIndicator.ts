/** `InsightGroupsCountByIndicator` of the API. */
export interface InsightGroupsCountByIndicator {
  excellent: number;
  fair: number;
  good: number;
  needsAttention: number;
  notCalculated: number;
  total: number;
  unknown: number;
}
