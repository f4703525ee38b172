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

/** Request of `patchApprovalRequest`. */
export interface PatchApprovalRequestRequest {
  /** Id of the resource named in the path. */
  id: string;
  /**
   * Made by `approvalRequestPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  approvalRequestPatchInput: ApprovalRequestPatchInput | ApprovalRequestPatchBody;
}

/** What `patchApprovalRequest` gives. */
export type PatchApprovalRequestResponse = FlagConfigApprovalRequestResponse;

/** What `patchApprovalRequest` can fail with. */
export type PatchApprovalRequestError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
