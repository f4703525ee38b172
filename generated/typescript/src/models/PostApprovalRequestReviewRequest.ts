/** `postApprovalRequestReviewRequest` of the API. */
export interface PostApprovalRequestReviewRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** What kind of object this is; the values depend on the object. */
  kind?: "approve" | "comment" | "decline";
}
