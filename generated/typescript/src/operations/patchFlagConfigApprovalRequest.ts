import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApprovalRequestPatchInput } from "../models/ApprovalRequestPatchInput.js";
import type { FlagConfigApprovalRequestResponse } from "../models/FlagConfigApprovalRequestResponse.js";
import type { ApprovalRequestPatchBody } from "../patches/approvalRequest.js";

/** Request of `patchFlagConfigApprovalRequest`. */
export interface PatchFlagConfigApprovalRequestRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /**
   * Made by `approvalRequestPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  approvalRequestPatchInput: ApprovalRequestPatchInput | ApprovalRequestPatchBody;
}

/** What `patchFlagConfigApprovalRequest` gives. */
export type PatchFlagConfigApprovalRequestResponse = FlagConfigApprovalRequestResponse;

/** What `patchFlagConfigApprovalRequest` can fail with. */
export type PatchFlagConfigApprovalRequestError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
