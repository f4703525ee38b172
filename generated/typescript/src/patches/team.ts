import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Gives custom roles to the team. */
export type TeamAddCustomRoles = {
  kind: "addCustomRoles";
  /** Keys of custom roles. */
  values: string[];
};

/** Adds members to the team. */
export type TeamAddMembers = {
  kind: "addMembers";
  /** Ids of members. */
  values: string[];
};

/** Lets members do something with the team itself. */
export type TeamAddPermissionGrants =
  | {
      kind: "addPermissionGrants";
      /** Name of a set of actions, such as `maintainTeam`. */
      actionSet: string;
      actions?: never;
      /** Ids of members, 24 hexadecimal digits each. */
      memberIDs: string[];
    }
  | {
      kind: "addPermissionGrants";
      actionSet?: never;
      /** Names of actions. */
      actions: string[];
      /** Ids of members, 24 hexadecimal digits each. */
      memberIDs: string[];
    };

/** Adds a role attribute to the team. */
export type TeamAddRoleAttribute = {
  kind: "addRoleAttribute";
  /** Key of the role attribute. */
  key: string;
  /** Values of the role attribute. */
  values: string[];
};

/** Takes custom roles from the team. */
export type TeamRemoveCustomRoles = {
  kind: "removeCustomRoles";
  /** Keys of custom roles. */
  values: string[];
};

/** Takes members off the team. */
export type TeamRemoveMembers = {
  kind: "removeMembers";
  /** Ids of members. */
  values: string[];
};

/** Takes back what members may do with the team; the grant must match one that is there. */
export type TeamRemovePermissionGrants =
  | {
      kind: "removePermissionGrants";
      /** Name of a set of actions, such as `maintainTeam`. */
      actionSet: string;
      actions?: never;
      /** Ids of members, 24 hexadecimal digits each. */
      memberIDs: string[];
    }
  | {
      kind: "removePermissionGrants";
      actionSet?: never;
      /** Names of actions. */
      actions: string[];
      /** Ids of members, 24 hexadecimal digits each. */
      memberIDs: string[];
    };

/** Removes a role attribute and its values. */
export type TeamRemoveRoleAttribute = {
  kind: "removeRoleAttribute";
  /** Key of the role attribute. */
  key: string;
};

/** Sets the members of the team; all others go. */
export type TeamReplaceMembers = {
  kind: "replaceMembers";
  /** Ids of members. */
  values: string[];
};

/** Sets the role attributes of the team; all others go. */
export type TeamReplaceRoleAttributes = {
  kind: "replaceRoleAttributes";
  /** Values by key of a role attribute. */
  value: {
    [key: string]: string[];
  };
};

/** Sets the description of the team. */
export type TeamUpdateDescription = {
  kind: "updateDescription";
  /** The new description. */
  value: string;
};

/** Renames the team. */
export type TeamUpdateName = {
  kind: "updateName";
  /** The new name. */
  value: string;
};

/** Sets the values of a role attribute. */
export type TeamUpdateRoleAttribute = {
  kind: "updateRoleAttribute";
  /** Key of the role attribute. */
  key: string;
  /** Values of the role attribute from now on. */
  values: string[];
};

/** An instruction; comparing its `kind` tells which. */
export type TeamInstruction =
  | TeamAddCustomRoles
  | TeamAddMembers
  | TeamAddPermissionGrants
  | TeamAddRoleAttribute
  | TeamRemoveCustomRoles
  | TeamRemoveMembers
  | TeamRemovePermissionGrants
  | TeamRemoveRoleAttribute
  | TeamReplaceMembers
  | TeamReplaceRoleAttributes
  | TeamUpdateDescription
  | TeamUpdateName
  | TeamUpdateRoleAttribute
  | UnknownInstruction;

/** A patch as a plain value. */
export interface TeamPatchBody {
  comment?: string | undefined;
  instructions: readonly TeamInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface TeamPatch extends SemanticPatch<TeamInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: TeamInstruction): TeamPatch;

  /**
   * Gives custom roles to the team.
   *
   * Instruction `addCustomRoles` of `patchTeam`.
   */
  addCustomRoles(parameters: ParametersOf<TeamAddCustomRoles>): TeamPatch;

  /**
   * Adds members to the team.
   *
   * Instruction `addMembers` of `patchTeam`.
   */
  addMembers(parameters: ParametersOf<TeamAddMembers>): TeamPatch;

  /**
   * Lets members do something with the team itself.
   *
   * Takes either `actionSet` or `actions`. Not to be sent twice.
   *
   * Instruction `addPermissionGrants` of `patchTeam`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addPermissionGrants(parameters: ParametersOf<TeamAddPermissionGrants>): TeamPatch;

  /**
   * Adds a role attribute to the team.
   *
   * Not to be sent twice.
   *
   * Instruction `addRoleAttribute` of `patchTeam`.
   */
  addRoleAttribute(parameters: ParametersOf<TeamAddRoleAttribute>): TeamPatch;

  /**
   * Takes custom roles from the team.
   *
   * Instruction `removeCustomRoles` of `patchTeam`.
   */
  removeCustomRoles(parameters: ParametersOf<TeamRemoveCustomRoles>): TeamPatch;

  /**
   * Takes members off the team.
   *
   * Instruction `removeMembers` of `patchTeam`.
   */
  removeMembers(parameters: ParametersOf<TeamRemoveMembers>): TeamPatch;

  /**
   * Takes back what members may do with the team; the grant must match one that is there.
   *
   * Takes either `actionSet` or `actions`. Not to be sent twice.
   *
   * Instruction `removePermissionGrants` of `patchTeam`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removePermissionGrants(parameters: ParametersOf<TeamRemovePermissionGrants>): TeamPatch;

  /**
   * Removes a role attribute and its values.
   *
   * Not to be sent twice.
   *
   * Instruction `removeRoleAttribute` of `patchTeam`.
   */
  removeRoleAttribute(parameters: ParametersOf<TeamRemoveRoleAttribute>): TeamPatch;

  /**
   * Sets the members of the team; all others go.
   *
   * Instruction `replaceMembers` of `patchTeam`.
   */
  replaceMembers(parameters: ParametersOf<TeamReplaceMembers>): TeamPatch;

  /**
   * Sets the role attributes of the team; all others go.
   *
   * Instruction `replaceRoleAttributes` of `patchTeam`.
   */
  replaceRoleAttributes(parameters: ParametersOf<TeamReplaceRoleAttributes>): TeamPatch;

  /**
   * Sets the description of the team.
   *
   * Instruction `updateDescription` of `patchTeam`.
   */
  updateDescription(parameters: ParametersOf<TeamUpdateDescription>): TeamPatch;

  /**
   * Renames the team.
   *
   * Instruction `updateName` of `patchTeam`.
   */
  updateName(parameters: ParametersOf<TeamUpdateName>): TeamPatch;

  /**
   * Sets the values of a role attribute.
   *
   * Instruction `updateRoleAttribute` of `patchTeam`.
   */
  updateRoleAttribute(parameters: ParametersOf<TeamUpdateRoleAttribute>): TeamPatch;
}

/** Type of the function that begins a patch. */
export interface TeamPatchFactory {
  (envelope?: { comment?: string | undefined }): TeamPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addCustomRoles: {},
  addMembers: {},
  addPermissionGrants: { once: true, one: ["actionSet", "actions"] },
  addRoleAttribute: { once: true },
  removeCustomRoles: {},
  removeMembers: {},
  removePermissionGrants: { once: true, one: ["actionSet", "actions"] },
  removeRoleAttribute: { once: true },
  replaceMembers: {},
  replaceRoleAttributes: {},
  updateDescription: {},
  updateName: {},
  updateRoleAttribute: {},
};

/**
 * Begins a patch. Changes to one team.
 *
 * For `patchTeam`.
 */
export const teamPatch: TeamPatchFactory = /* @__PURE__ */ definePatch(rules);
