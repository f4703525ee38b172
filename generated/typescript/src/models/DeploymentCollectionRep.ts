import type { DeploymentRep } from "./DeploymentRep.js";
import type { Link } from "./Link.js";

/** A page of deployments. */
export interface DeploymentCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: DeploymentRep[];
  /** Number of items on all pages together. */
  totalCount: number;
}
