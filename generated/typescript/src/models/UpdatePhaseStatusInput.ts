import type { ReleaserAudienceConfigInput } from "./ReleaserAudienceConfigInput.js";

/** `UpdatePhaseStatusInput` of the API. */
export interface UpdatePhaseStatusInput {
  /** Audiences in order; each stands for an environment. */
  audiences?: ReleaserAudienceConfigInput[];
  /** Present state; the values depend on the object. */
  status?: "NotStarted" | "ReadyToStart" | "Started" | "Paused" | "Complete";
}
