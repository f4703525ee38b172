import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { ApprovalRequestSettings } from "../models/ApprovalRequestSettings.js";

/** Request of `getApprovalRequestSettings`. */
export interface GetApprovalRequestSettingsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey?: string | undefined;
  /** Kind of resource, for example flag or segment. */
  resourceKind?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("default" | "strict" | (string & {}))[] | undefined;
}

/** What `getApprovalRequestSettings` gives. */
export type GetApprovalRequestSettingsResponse = ApprovalRequestSettings;

/** What `getApprovalRequestSettings` can fail with. */
export type GetApprovalRequestSettingsError = ErrorRep | APIError | ClientError;
