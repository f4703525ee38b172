import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagTriggerInput } from "../models/FlagTriggerInput.js";
import type { TriggerWorkflowRep } from "../models/TriggerWorkflowRep.js";
import type { FlagTriggerPatchBody } from "../patches/flagTrigger.js";

/** Request of `patchTriggerWorkflow`. */
export interface PatchTriggerWorkflowRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /**
   * Made by `flagTriggerPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  flagTriggerInput: FlagTriggerInput | FlagTriggerPatchBody;
}

/** What `patchTriggerWorkflow` gives. */
export type PatchTriggerWorkflowResponse = TriggerWorkflowRep;

/** What `patchTriggerWorkflow` can fail with. */
export type PatchTriggerWorkflowError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
