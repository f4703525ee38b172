/** Approval rules for one kind of resource. */
export interface ApprovalRequestSetting {
  /** Applies the change by itself once every reviewer has approved. */
  autoApplyApprovedChanges?: boolean | null;
  /** Lets pending changes through without approval. */
  bypassApprovalsForPendingChanges: boolean;
  /** Allows to apply a change with at least one approval although others declined. */
  canApplyDeclinedChanges: boolean;
  /** Lets authors apply their own request. */
  canReviewOwnRequest: boolean;
  /** Number of approvals a change needs, 1 to 5. */
  minNumApprovals: number;
  /** Whether approval is needed. */
  required: boolean;
  /** Only flags with one of these tags need approval. */
  requiredApprovalTags: string[];
  /** Settings for the approval service. */
  serviceConfig: {
    [key: string]: unknown;
  };
  /** System that handles approvals. */
  serviceKind: string;
  /** Id of the configuration of a custom approval integration. */
  serviceKindConfigurationId?: string | null;
}
