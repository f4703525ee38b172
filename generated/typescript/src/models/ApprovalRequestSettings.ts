import type { ApprovalRequestSettingWithEnvs } from "./ApprovalRequestSettingWithEnvs.js";

/** Approval rules by environment. */
export interface ApprovalRequestSettings {
  [key: string]: ApprovalRequestSettingWithEnvs;
}
