import type { ClientSideAvailability } from "./ClientSideAvailability.js";
import type { CustomProperties } from "./CustomProperties.js";
import type { Defaults } from "./Defaults.js";
import type { ExperimentInfoRep } from "./ExperimentInfoRep.js";
import type { FeatureFlagConfig } from "./FeatureFlagConfig.js";
import type { FlagMigrationSettingsRep } from "./FlagMigrationSettingsRep.js";
import type { Link } from "./Link.js";
import type { MaintainerTeam } from "./MaintainerTeam.js";
import type { MemberSummary } from "./MemberSummary.js";
import type { UnixMillis } from "./UnixMillis.js";
import type { Variation } from "./Variation.js";

/** A flag with its variations and its settings in each environment. */
export interface FeatureFlag {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Who looks after the resource. */
  _maintainer?: MemberSummary;
  _maintainerTeam?: MaintainerTeam;
  _purpose?: string;
  /** Version number; each change adds one. */
  _version: number;
  /** Whether it is archived. */
  archived: boolean;
  /** When it was archived, epoch milliseconds. */
  archivedDate?: UnixMillis;
  /** Which kinds of client-side SDKs see the flag. */
  clientSideAvailability?: ClientSideAvailability;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Values attached to a flag, by property key; integrations use them. */
  customProperties: CustomProperties;
  /** Which variations are served when nothing else decides, with targeting on and off. */
  defaults?: Defaults;
  deprecated?: boolean;
  deprecatedDate?: UnixMillis;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Environments: a list, or a map by environment key. */
  environments?: {
    [key: string]: FeatureFlagConfig;
  };
  /** Experiments that are connected with it. */
  experiments: ExperimentInfoRep;
  /** @deprecated */
  goalIds?: string[];
  /**
   * Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see the flag.
   *
   * @deprecated
   */
  includeInSnippet?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "boolean" | "multivariate" | (string & {});
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Settings that only migration flags have. */
  migrationSettings?: FlagMigrationSettingsRep;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary: boolean;
  /** Variations in order; other places refer to their index or id. */
  variations: Variation[];
}
