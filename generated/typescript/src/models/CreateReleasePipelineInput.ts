import type { CreatePhaseInput } from "./CreatePhaseInput.js";

/** What a new release pipeline consists of. */
export interface CreateReleasePipelineInput {
  /** Free text about the purpose of the object. */
  description?: string;
  isLegacy?: boolean;
  /** Whether the pipeline is the default of its project. */
  isProjectDefault?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Phases of the pipeline or release, in order. */
  phases: CreatePhaseInput[];
  /** Labels for grouping and policies. */
  tags?: string[];
}
