/** `postApprovalRequestApplyRequest` of the API. */
export interface PostApprovalRequestApplyRequest {
  /** Free text that explains the change. */
  comment?: string;
}
