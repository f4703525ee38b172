/** `FlagMigrationSettingsRep` of the API. */
export interface FlagMigrationSettingsRep {
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** Number of migration stages: 2, 4 or 6. */
  stageCount?: number;
}
