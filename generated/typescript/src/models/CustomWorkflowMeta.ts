import type { CustomWorkflowStageMeta } from "./CustomWorkflowStageMeta.js";

/** The workflow and stage behind an approval request. */
export interface CustomWorkflowMeta {
  /** Name for humans. */
  name?: string;
  stage?: CustomWorkflowStageMeta;
}
