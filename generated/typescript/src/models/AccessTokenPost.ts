import type { StatementPost } from "./StatementPost.js";

/** What a new access token may do. */
export interface AccessTokenPost {
  /** Ids of custom roles that limit the token. */
  customRoleIds?: string[];
  /** API version used when a call with this token names none. */
  defaultApiVersion?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Policy statements that stand in for a role. */
  inlineRole?: StatementPost[];
  /** Name for humans. */
  name?: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role?: "reader" | "writer" | "admin";
  /** Whether it is a service token; otherwise a personal one. */
  serviceToken?: boolean;
}
