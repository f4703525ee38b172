import type { ViewsMaintainerMember } from "./ViewsMaintainerMember.js";
import type { ViewsMaintainerTeam } from "./ViewsMaintainerTeam.js";

/** `Maintainer` of the API. */
export interface Maintainer {
  /** Id of the object. */
  id: string;
  /** What kind of object this is; the values depend on the object. */
  kind: string;
  maintainerMember?: ViewsMaintainerMember;
  maintainerTeam?: ViewsMaintainerTeam;
}
