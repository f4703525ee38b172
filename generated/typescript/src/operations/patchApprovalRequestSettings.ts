import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ApprovalRequestSettings } from "../models/ApprovalRequestSettings.js";
import type { ApprovalRequestSettingsPatch } from "../models/ApprovalRequestSettingsPatch.js";

/** Request of `patchApprovalRequestSettings`. */
export interface PatchApprovalRequestSettingsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  approvalRequestSettingsPatch: ApprovalRequestSettingsPatch;
}

/** What `patchApprovalRequestSettings` gives. */
export type PatchApprovalRequestSettingsResponse = ApprovalRequestSettings;

/** What `patchApprovalRequestSettings` can fail with. */
export type PatchApprovalRequestSettingsError = ErrorRep | APIError | ClientError;
