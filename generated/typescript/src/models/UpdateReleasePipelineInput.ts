import type { CreatePhaseInput } from "./CreatePhaseInput.js";

/** `UpdateReleasePipelineInput` of the API. */
export interface UpdateReleasePipelineInput {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name for humans. */
  name: string;
  /** Phases of the pipeline or release, in order. */
  phases: CreatePhaseInput[];
  /** Labels for grouping and policies. */
  tags?: string[];
}
