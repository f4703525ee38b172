import type { Link } from "./Link.js";

/** An application that acted for a member. */
export interface AuthorizedAppDataRep {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  isScim?: boolean;
  maintainerName?: string;
  /** Name for humans. */
  name?: string;
}
