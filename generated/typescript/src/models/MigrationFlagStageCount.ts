/** `MigrationFlagStageCount` of the API. */
export type MigrationFlagStageCount = number;
