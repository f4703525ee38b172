/** `CustomWorkflowStageMeta` of the API. */
export interface CustomWorkflowStageMeta {
  index?: number;
  /** Name for humans. */
  name?: string;
}
