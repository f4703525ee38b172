import type { ClientSideAvailabilityPost } from "./ClientSideAvailabilityPost.js";
import type { CustomProperties } from "./CustomProperties.js";
import type { Defaults } from "./Defaults.js";
import type { FlagPrerequisitePost } from "./FlagPrerequisitePost.js";
import type { MigrationSettingsPost } from "./MigrationSettingsPost.js";
import type { Variation } from "./Variation.js";

/** What a new flag starts with. */
export interface FeatureFlagBody {
  /** Which kinds of client-side SDKs see the flag. */
  clientSideAvailability?: ClientSideAvailabilityPost;
  /** Values attached to a flag, by property key; integrations use them. */
  customProperties?: CustomProperties;
  /** Which variations are served when nothing else decides, with targeting on and off. */
  defaults?: Defaults;
  /** Free text about the purpose of the object. */
  description?: string;
  /**
   * Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see the flag.
   *
   * @deprecated
   */
  includeInSnippet?: boolean;
  initialPrerequisites?: FlagPrerequisitePost[];
  isFlagOn?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Settings that only migration flags have. */
  migrationSettings?: MigrationSettingsPost;
  /** Name for humans. */
  name: string;
  purpose?: "migration" | "holdout";
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary?: boolean;
  /** Variations in order; other places refer to their index or id. */
  variations?: Variation[];
}
