import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { LastSeenFilter } from "./shared.js";

/** Sets the base role of some members and takes their custom roles away. */
export type MembersReplaceMembersRoles = {
  kind: "replaceMembersRoles";
  /** Base role, such as `reader`, `writer`, `admin` or `no_access`. */
  value: string;
  /** Ids of members, 24 hexadecimal digits each. */
  memberIDs: string[];
};

/**
 * Sets the base role of every member but those a filter names, and takes their custom roles away.
 */
export type MembersReplaceAllMembersRoles = {
  kind: "replaceAllMembersRoles";
  /** Base role, such as `reader`, `writer`, `admin` or `no_access`. */
  value: string;
  /** Leaves out members by when they were last seen. */
  filterLastSeen?: LastSeenFilter;
  /** Leaves out members whose name or address contains this, capitals or not. */
  filterQuery?: string;
  /** Leaves out members with one of these roles, separated by `|`; owners count as admins. */
  filterRoles?: string;
  /** Leaves out members of teams whose key contains this. */
  filterTeamKey?: string;
  /** Ids of members to leave out. */
  ignoredMemberIDs?: string[];
};

/** Sets the custom roles of some members. */
export type MembersReplaceMembersCustomRoles = {
  kind: "replaceMembersCustomRoles";
  /** Keys or ids of custom roles. */
  values: string[];
  /** Ids of members, 24 hexadecimal digits each. */
  memberIDs: string[];
};

/** Sets the custom roles of every member but those a filter names. */
export type MembersReplaceAllMembersCustomRoles = {
  kind: "replaceAllMembersCustomRoles";
  /** Keys or ids of custom roles. */
  values: string[];
  /** Leaves out members by when they were last seen. */
  filterLastSeen?: LastSeenFilter;
  /** Leaves out members whose name or address contains this, capitals or not. */
  filterQuery?: string;
  /** Leaves out members with one of these roles, separated by `|`; owners count as admins. */
  filterRoles?: string;
  /** Leaves out members of teams whose key contains this. */
  filterTeamKey?: string;
  /** Ids of members to leave out. */
  ignoredMemberIDs?: string[];
};

/** Sets the role attributes of some members. */
export type MembersReplaceMembersRoleAttributes = {
  kind: "replaceMembersRoleAttributes";
  /** Values by key of a role attribute. */
  value: {
    [key: string]: string[];
  };
  /** Ids of members, 24 hexadecimal digits each. */
  memberIDs: string[];
};

/** An instruction; comparing its `kind` tells which. */
export type MembersInstruction =
  | MembersReplaceMembersRoles
  | MembersReplaceAllMembersRoles
  | MembersReplaceMembersCustomRoles
  | MembersReplaceAllMembersCustomRoles
  | MembersReplaceMembersRoleAttributes
  | UnknownInstruction;

/** A patch as a plain value. */
export interface MembersPatchBody {
  comment?: string | undefined;
  instructions: readonly MembersInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface MembersPatch extends SemanticPatch<MembersInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: MembersInstruction): MembersPatch;

  /**
   * Sets the base role of some members and takes their custom roles away.
   *
   * Instruction `replaceMembersRoles` of `patchMembers`.
   */
  replaceMembersRoles(parameters: ParametersOf<MembersReplaceMembersRoles>): MembersPatch;

  /**
   * Sets the base role of every member but those a filter names, and takes their custom roles away.
   *
   * Instruction `replaceAllMembersRoles` of `patchMembers`.
   */
  replaceAllMembersRoles(parameters: ParametersOf<MembersReplaceAllMembersRoles>): MembersPatch;

  /**
   * Sets the custom roles of some members.
   *
   * Instruction `replaceMembersCustomRoles` of `patchMembers`.
   */
  replaceMembersCustomRoles(
    parameters: ParametersOf<MembersReplaceMembersCustomRoles>,
  ): MembersPatch;

  /**
   * Sets the custom roles of every member but those a filter names.
   *
   * Instruction `replaceAllMembersCustomRoles` of `patchMembers`.
   */
  replaceAllMembersCustomRoles(
    parameters: ParametersOf<MembersReplaceAllMembersCustomRoles>,
  ): MembersPatch;

  /**
   * Sets the role attributes of some members.
   *
   * Instruction `replaceMembersRoleAttributes` of `patchMembers`.
   */
  replaceMembersRoleAttributes(
    parameters: ParametersOf<MembersReplaceMembersRoleAttributes>,
  ): MembersPatch;
}

/** Type of the function that begins a patch. */
export interface MembersPatchFactory {
  (envelope?: { comment?: string | undefined }): MembersPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  replaceMembersRoles: {},
  replaceAllMembersRoles: {},
  replaceMembersCustomRoles: {},
  replaceAllMembersCustomRoles: {},
  replaceMembersRoleAttributes: {},
};

/**
 * Begins a patch. Changes to many account members at once.
 *
 * For `patchMembers`.
 */
export const membersPatch: MembersPatchFactory = /* @__PURE__ */ definePatch(rules);
