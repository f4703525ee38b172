/** `FlagConfigMigrationSettingsRep` of the API. */
export interface FlagConfigMigrationSettingsRep {
  checkRatio?: number;
}
