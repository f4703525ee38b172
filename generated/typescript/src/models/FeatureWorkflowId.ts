/** `FeatureWorkflowId` of the API. */
export type FeatureWorkflowId = string;
