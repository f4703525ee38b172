import type { Access } from "./Access.js";
import type { ClientSideAvailability } from "./ClientSideAvailability.js";
import type { Environment } from "./Environment.js";
import type { Link } from "./Link.js";

/** A project with its environments. */
export interface ProjectRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Which kinds of client-side SDKs see new flags. */
  defaultClientSideAvailability?: ClientSideAvailability;
  /** Key of the release pipeline that new releases use. */
  defaultReleasePipelineKey?: string;
  /** Environments: a list, or a map by environment key. */
  environments: Environment[];
  /** Deprecated form of the client-side default for new flags. */
  includeInSnippetByDefault: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
}
