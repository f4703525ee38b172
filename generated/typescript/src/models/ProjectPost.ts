import type { DefaultClientSideAvailabilityPost } from "./DefaultClientSideAvailabilityPost.js";
import type { EnvironmentPost } from "./EnvironmentPost.js";
import type { NamingConvention } from "./NamingConvention.js";

/** What a new project starts with. */
export interface ProjectPost {
  /** Which kinds of client-side SDKs see new flags. */
  defaultClientSideAvailability?: DefaultClientSideAvailabilityPost;
  /** Environments: a list, or a map by environment key. */
  environments?: EnvironmentPost[];
  /** Deprecated form of the client-side default for new flags. */
  includeInSnippetByDefault?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  namingConvention?: NamingConvention;
  /** Labels for grouping and policies. */
  tags?: string[];
}
