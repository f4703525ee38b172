import type { DependentFlagEnvironment } from "./DependentFlagEnvironment.js";

/** `MultiEnvironmentDependentFlag` of the API. */
export interface MultiEnvironmentDependentFlag {
  /** Environments: a list, or a map by environment key. */
  environments: DependentFlagEnvironment[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name?: string;
}
