/** System that handles approvals, such as launchdarkly or servicenow. */
export type ApprovalRequestServiceKind = string;
