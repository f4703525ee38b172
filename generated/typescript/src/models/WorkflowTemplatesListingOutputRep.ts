import type { WorkflowTemplateOutput } from "./WorkflowTemplateOutput.js";

/** `WorkflowTemplatesListingOutputRep` of the API. */
export interface WorkflowTemplatesListingOutputRep {
  /** The items of this page or collection. */
  items: WorkflowTemplateOutput[];
}
