import type { FollowFlagMember } from "./FollowFlagMember.js";

/** `followersPerFlag` of the API. */
export interface FollowersPerFlag {
  /** Key of the flag. */
  flagKey?: string;
  followers?: FollowFlagMember[];
}
