import type { LayerConfigurationRep } from "./LayerConfigurationRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A layer with its traffic reservations by environment. */
export interface LayerRep {
  /** Time of creation, in most places epoch milliseconds. */
  createdAt: UnixMillis;
  /** Free text about the purpose of the object. */
  description: string;
  /** Environments: a list, or a map by environment key. */
  environments?: {
    [key: string]: LayerConfigurationRep;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Context kind by which traffic is split. */
  randomizationUnit?: string;
}
