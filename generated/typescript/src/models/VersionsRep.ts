import type { DateVersion } from "./DateVersion.js";

/** `VersionsRep` of the API. */
export interface VersionsRep {
  beta?: boolean;
  /** Version at this moment. */
  currentVersion: DateVersion;
  latestVersion: DateVersion;
  validVersions: DateVersion[];
}
