/** `ConditionKind` of the API. */
export type ConditionKind = string;
