/** Approval rules to change, and for which environment and kind. */
export interface ApprovalRequestSettingsPatch {
  /** Applies the change by itself once every reviewer has approved. */
  autoApplyApprovedChanges?: boolean | null;
  /** Lets pending changes through without approval. */
  bypassApprovalsForPendingChanges?: boolean;
  /** Allows to apply a change with at least one approval although others declined. */
  canApplyDeclinedChanges?: boolean;
  /** Lets authors apply their own request. */
  canReviewOwnRequest?: boolean;
  /** Key of the environment. */
  environmentKey: string;
  /** Number of approvals a change needs, 1 to 5. */
  minNumApprovals?: number;
  /** Whether approval is needed. */
  required?: boolean;
  /** Only flags with one of these tags need approval. */
  requiredApprovalTags?: string[];
  /** Kind of resource, such as flag or segment. */
  resourceKind: string;
  /** Settings for the approval service. */
  serviceConfig?: {
    [key: string]: unknown;
  };
  /** System that handles approvals. */
  serviceKind?: string;
  /** Id of the configuration of a custom approval integration. */
  serviceKindConfigurationId?: string | null;
}
