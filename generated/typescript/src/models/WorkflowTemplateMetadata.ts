import type { WorkflowTemplateParameter } from "./WorkflowTemplateParameter.js";

/** `WorkflowTemplateMetadata` of the API. */
export interface WorkflowTemplateMetadata {
  /** Parameters of the treatment or template. */
  parameters?: WorkflowTemplateParameter[];
}
