import type { ApprovalRequestSetting } from "./ApprovalRequestSetting.js";

/** `ApprovalRequestSettingWithEnvs` of the API. */
export interface ApprovalRequestSettingWithEnvs {
  _default?: ApprovalRequestSetting;
  _strict?: ApprovalRequestSetting;
  /** Environments: a list, or a map by environment key. */
  environments?: {
    [key: string]: ApprovalRequestSetting;
  };
}
