import type { Access } from "./Access.js";
import type { BranchRep } from "./BranchRep.js";

/** A repository of code references. */
export interface RepositoryRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  branches?: BranchRep[];
  /** URL pattern for a commit, with a placeholder for its id. */
  commitUrlTemplate?: string;
  /** Branch that counts as the main one. */
  defaultBranch: string;
  /** Whether it is switched on. */
  enabled: boolean;
  /** URL pattern for lines of code, with placeholders. */
  hunkUrlTemplate?: string;
  /** Name for humans. */
  name: string;
  /** URL of the repository. */
  sourceLink?: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: "bitbucket" | "custom" | "github" | "gitlab" | (string & {});
  /** Version; a number in most places. */
  version: number;
}
