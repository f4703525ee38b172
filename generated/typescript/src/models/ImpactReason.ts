/** `ImpactReason` of the API. */
export type ImpactReason = string;
