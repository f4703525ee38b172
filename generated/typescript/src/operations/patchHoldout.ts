import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { HoldoutPatchInput } from "../models/HoldoutPatchInput.js";
import type { HoldoutRep } from "../models/HoldoutRep.js";
import type { HoldoutPatchBody } from "../patches/holdout.js";

/** Request of `patchHoldout`. */
export interface PatchHoldoutRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the holdout. */
  holdoutKey: string;
  /**
   * Made by `holdoutPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  holdoutPatchInput: HoldoutPatchInput | HoldoutPatchBody;
}

/** What `patchHoldout` gives. */
export type PatchHoldoutResponse = HoldoutRep;

/** What `patchHoldout` can fail with. */
export type PatchHoldoutError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
