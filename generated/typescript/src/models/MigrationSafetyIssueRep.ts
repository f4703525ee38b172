/** `MigrationSafetyIssueRep` of the API. */
export interface MigrationSafetyIssueRep {
  affectedRuleIds?: string[];
  causingRuleId?: string;
  issue?: string;
  oldSystemAffected?: boolean;
}
