import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { LastSeenFilter } from "./shared.js";

/** Adds some members to some teams. */
export type TeamsAddMembersToTeams = {
  kind: "addMembersToTeams";
  /** Ids of members, 24 hexadecimal digits each. */
  memberIDs: string[];
  /** Keys of teams. */
  teamKeys: string[];
};

/** Adds every member but those a filter names to some teams. */
export type TeamsAddAllMembersToTeams = {
  kind: "addAllMembersToTeams";
  /** Keys of teams. */
  teamKeys: string[];
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

/** An instruction; comparing its `kind` tells which. */
export type TeamsInstruction =
  TeamsAddMembersToTeams | TeamsAddAllMembersToTeams | UnknownInstruction;

/** A patch as a plain value. */
export interface TeamsPatchBody {
  comment?: string | undefined;
  instructions: readonly TeamsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface TeamsPatch extends SemanticPatch<TeamsInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: TeamsInstruction): TeamsPatch;

  /**
   * Adds some members to some teams.
   *
   * Instruction `addMembersToTeams` of `patchTeams`.
   */
  addMembersToTeams(parameters: ParametersOf<TeamsAddMembersToTeams>): TeamsPatch;

  /**
   * Adds every member but those a filter names to some teams.
   *
   * Instruction `addAllMembersToTeams` of `patchTeams`.
   */
  addAllMembersToTeams(parameters: ParametersOf<TeamsAddAllMembersToTeams>): TeamsPatch;
}

/** Type of the function that begins a patch. */
export interface TeamsPatchFactory {
  (envelope?: { comment?: string | undefined }): TeamsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addMembersToTeams: {},
  addAllMembersToTeams: {},
};

/**
 * Begins a patch. Changes to many teams at once.
 *
 * For `patchTeams`.
 */
export const teamsPatch: TeamsPatchFactory = /* @__PURE__ */ definePatch(rules);
