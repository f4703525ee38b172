import type { SourceEnv } from "./SourceEnv.js";

/** What a new environment starts with. */
export interface EnvironmentPost {
  /** Color in the web interface. */
  color: string;
  /** Whether the web interface asks for confirmation. */
  confirmChanges?: boolean;
  /** Whether the environment is marked critical. */
  critical?: boolean;
  /** Whether new flags send detailed events. */
  defaultTrackEvents?: boolean;
  /** Minutes that the PHP SDK may keep rules in its cache. */
  defaultTtl?: number;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Whether the web interface asks for a comment. */
  requireComments?: boolean;
  /** Whether client-side callers must prove who they are with a hash. */
  secureMode?: boolean;
  /** Where the settings come from. */
  source?: SourceEnv;
  /** Labels for grouping and policies. */
  tags?: string[];
}
