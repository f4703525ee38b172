import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `StatisticRep` of the API. */
export interface StatisticRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Branch that counts as the main one. */
  defaultBranch: string;
  /** Whether it is switched on. */
  enabled: boolean;
  fileCount: number;
  hunkCount: number;
  latestCommitTime?: UnixMillis;
  /** Name for humans. */
  name: string;
  /** URL of the repository. */
  sourceLink: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: "bitbucket" | "custom" | "github" | "gitlab" | (string & {});
  /** Version; a number in most places. */
  version: number;
}
