import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type {
  Clause,
  ClauseValue,
  ContextTarget,
  Prerequisite,
  RolloutWeights,
  Rule,
  UserTarget,
} from "./shared.js";

/** Turns targeting off, so that everybody gets the off variation. */
export type FlagTurnFlagOff = {
  kind: "turnFlagOff";
};

/** Turns targeting on. */
export type FlagTurnFlagOn = {
  kind: "turnFlagOn";
};

/** Adds conditions to a rule. */
export type FlagAddClauses = {
  kind: "addClauses";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Conditions, all of which have to match. */
  clauses: Clause[];
};

/** Makes another flag, with one of its variations, a condition of this one. */
export type FlagAddPrerequisite = {
  kind: "addPrerequisite";
  /** Key of the other flag. */
  key: string;
  /** Id of the variation that the other flag has to serve. */
  variationId: string;
};

/** Adds a targeting rule, last unless `beforeRuleId` says otherwise. */
export type FlagAddRule =
  | {
      kind: "addRule";
      /** Conditions, all of which have to match. */
      clauses: Clause[];
      /** Id of the rule that the new one goes before. */
      beforeRuleId?: string;
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      rolloutWeights?: never;
      rolloutBucketBy?: never;
      rolloutContextKind?: never;
    }
  | {
      kind: "addRule";
      /** Conditions, all of which have to match. */
      clauses: Clause[];
      /** Id of the rule that the new one goes before. */
      beforeRuleId?: string;
      variationId?: never;
      /** Share of each variation; all together 100,000. */
      rolloutWeights: RolloutWeights;
      /** Attribute that decides who gets which variation. */
      rolloutBucketBy?: string;
      /** Context kind that is split; `user` if not given. */
      rolloutContextKind?: string;
    };

/** Targets contexts one by one with a variation; one context can have one variation only. */
export type FlagAddTargets = {
  kind: "addTargets";
  /** Keys of contexts. */
  values: string[];
  /** Context kind; `user` where it may be left out. */
  contextKind?: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Targets users one by one with a variation; `addTargets` does it for contexts. */
export type FlagAddUserTargets = {
  kind: "addUserTargets";
  /** Keys of users. */
  values: string[];
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Adds values to one condition of a rule. */
export type FlagAddValuesToClause = {
  kind: "addValuesToClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to add, capitals count. */
  values: ClauseValue[];
};

/** Adds a variation in all environments. */
export type FlagAddVariation = {
  kind: "addVariation";
  /** What the variation serves, of the type the others have. */
  value: unknown;
  /** Name of the variation. */
  name?: string;
  /** Note on the variation. */
  description?: string;
};

/** Takes all contexts and users off a variation. */
export type FlagClearTargets = {
  kind: "clearTargets";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Takes all users off a variation; `clearTargets` does it for contexts. */
export type FlagClearUserTargets = {
  kind: "clearUserTargets";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Removes conditions from a rule. */
export type FlagRemoveClauses = {
  kind: "removeClauses";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Ids of conditions. */
  clauseIds: string[];
};

/** Removes a prerequisite; one that is not there is no error. */
export type FlagRemovePrerequisite = {
  kind: "removePrerequisite";
  /** Key of the other flag. */
  key: string;
};

/** Removes a rule; one that is not there is no error. */
export type FlagRemoveRule = {
  kind: "removeRule";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Takes contexts off a variation; those not on it are no error. */
export type FlagRemoveTargets = {
  kind: "removeTargets";
  /** Keys of contexts. */
  values: string[];
  /** Context kind; `user` where it may be left out. */
  contextKind?: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Takes users off a variation; those not on it are no error. */
export type FlagRemoveUserTargets = {
  kind: "removeUserTargets";
  /** Keys of users. */
  values: string[];
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Removes values from one condition of a rule. */
export type FlagRemoveValuesFromClause = {
  kind: "removeValuesFromClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to remove, capitals count. */
  values: ClauseValue[];
};

/** Removes a variation in all environments. */
export type FlagRemoveVariation = {
  kind: "removeVariation";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Puts the rules into another order; all of them must be named. */
export type FlagReorderRules = {
  kind: "reorderRules";
  /** Ids of all rules, in the wanted order. */
  ruleIds: string[];
};

/** Sets the prerequisites; all others go. */
export type FlagReplacePrerequisites = {
  kind: "replacePrerequisites";
  /** All prerequisites. */
  prerequisites: Prerequisite[];
};

/** Sets the rules; all others go. */
export type FlagReplaceRules = {
  kind: "replaceRules";
  /** All rules, in order. */
  rules: Rule[];
};

/** Sets the contexts that are targeted one by one; all others go. */
export type FlagReplaceTargets = {
  kind: "replaceTargets";
  /** All targets. */
  targets: ContextTarget[];
};

/** Sets the users that are targeted one by one; all others go. */
export type FlagReplaceUserTargets = {
  kind: "replaceUserTargets";
  /** All targets. */
  targets: UserTarget[];
};

/** Puts another condition in the place of one of a rule. */
export type FlagUpdateClause = {
  kind: "updateClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** The new condition. */
  clause: Clause;
};

/**
 * Sets the values that new environments begin with: one for targeting on, one for targeting off.
 */
export type FlagUpdateDefaultVariation =
  | {
      kind: "updateDefaultVariation";
      /** Value while targeting is on. */
      onVariationValue: unknown;
      /** Value while targeting is off. */
      offVariationValue?: unknown;
    }
  | {
      kind: "updateDefaultVariation";
      /** Value while targeting is on. */
      onVariationValue?: unknown;
      /** Value while targeting is off. */
      offVariationValue: unknown;
    };

/** Sets what is served where no rule matches. */
export type FlagUpdateFallthroughVariationOrRollout =
  | {
      kind: "updateFallthroughVariationOrRollout";
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      rolloutWeights?: never;
      rolloutBucketBy?: never;
      rolloutContextKind?: never;
    }
  | {
      kind: "updateFallthroughVariationOrRollout";
      variationId?: never;
      /** Share of each variation; all together 100,000. */
      rolloutWeights: RolloutWeights;
      /** Attribute that decides who gets which variation. */
      rolloutBucketBy?: string;
      /** Context kind that is split; `user` if not given. */
      rolloutContextKind?: string;
    };

/** Sets what is served while targeting is off. */
export type FlagUpdateOffVariation = {
  kind: "updateOffVariation";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Asks for another variation of a flag that is a prerequisite already. */
export type FlagUpdatePrerequisite = {
  kind: "updatePrerequisite";
  /** Key of the other flag. */
  key: string;
  /** Id of the variation that the other flag has to serve. */
  variationId: string;
};

/** Sets the note on a rule. */
export type FlagUpdateRuleDescription = {
  kind: "updateRuleDescription";
  /** The new note. */
  description: string;
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Sets whether a rule sends detailed events. */
export type FlagUpdateRuleTrackEvents = {
  kind: "updateRuleTrackEvents";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** Sets what a rule serves. */
export type FlagUpdateRuleVariationOrRollout =
  | {
      kind: "updateRuleVariationOrRollout";
      /** Id of a rule, `_id` where rules are read. */
      ruleId: string;
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      rolloutWeights?: never;
      rolloutBucketBy?: never;
      rolloutContextKind?: never;
    }
  | {
      kind: "updateRuleVariationOrRollout";
      /** Id of a rule, `_id` where rules are read. */
      ruleId: string;
      variationId?: never;
      /** Share of each variation; all together 100,000. */
      rolloutWeights: RolloutWeights;
      /** Attribute that decides who gets which variation. */
      rolloutBucketBy?: string;
      /** Context kind that is split; `user` if not given. */
      rolloutContextKind?: string;
    };

/** Sets whether all rules send detailed events. */
export type FlagUpdateTrackEvents = {
  kind: "updateTrackEvents";
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** Sets whether the default rule sends detailed events. */
export type FlagUpdateTrackEventsFallthrough = {
  kind: "updateTrackEventsFallthrough";
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** Changes name, value or description of a variation in all environments. */
export type FlagUpdateVariation =
  | {
      kind: "updateVariation";
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      /** New name of the variation. */
      name: string;
      /** What the variation serves from now on. */
      value?: unknown;
      /** New note on the variation. */
      description?: string;
    }
  | {
      kind: "updateVariation";
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      /** New name of the variation. */
      name?: string;
      /** What the variation serves from now on. */
      value: unknown;
      /** New note on the variation. */
      description?: string;
    }
  | {
      kind: "updateVariation";
      /** Id of a variation, `_id` where variations are read. */
      variationId: string;
      /** New name of the variation. */
      name?: string;
      /** What the variation serves from now on. */
      value?: unknown;
      /** New note on the variation. */
      description: string;
    };

/** Adds a custom property, which integrations read. */
export type FlagAddCustomProperties = {
  kind: "addCustomProperties";
  /** Key of the custom property. */
  key: string;
  /** Name of the custom property. */
  name: string;
  /** Values of the custom property. */
  values: string[];
};

/** Tags the flag. */
export type FlagAddTags = {
  kind: "addTags";
  /** Tags to add. */
  values: string[];
};

/** Says that the flag is meant to stay. */
export type FlagMakeFlagPermanent = {
  kind: "makeFlagPermanent";
};

/** Says that the flag is meant to go one day. */
export type FlagMakeFlagTemporary = {
  kind: "makeFlagTemporary";
};

/** Removes values of a custom property, and the property with its last value. */
export type FlagRemoveCustomProperties = {
  kind: "removeCustomProperties";
  /** Key of the custom property. */
  key: string;
  /** Values to remove. */
  values: string[];
};

/** Leaves the flag without a maintainer. */
export type FlagRemoveMaintainer = {
  kind: "removeMaintainer";
};

/** Takes tags off the flag. */
export type FlagRemoveTags = {
  kind: "removeTags";
  /** Tags to remove. */
  values: string[];
};

/** Sets the values of a custom property. */
export type FlagReplaceCustomProperties = {
  kind: "replaceCustomProperties";
  /** Key of the custom property. */
  key: string;
  /** Name of the custom property. */
  name: string;
  /** Values of the custom property from now on. */
  values: string[];
};

/** Hides the flag from mobile or from client-side SDKs. */
export type FlagTurnOffClientSideAvailability = {
  kind: "turnOffClientSideAvailability";
  /** SDKs with a mobile key, or with a client-side id. */
  value: "usingMobileKey" | "usingEnvironmentId";
};

/** Shows the flag to mobile or to client-side SDKs. */
export type FlagTurnOnClientSideAvailability = {
  kind: "turnOnClientSideAvailability";
  /** SDKs with a mobile key, or with a client-side id. */
  value: "usingMobileKey" | "usingEnvironmentId";
};

/** Sets the description of the flag. */
export type FlagUpdateDescription = {
  kind: "updateDescription";
  /** The new description. */
  value: string;
};

/** Makes a member the maintainer. */
export type FlagUpdateMaintainerMember = {
  kind: "updateMaintainerMember";
  /** Id of the member, 24 hexadecimal digits. */
  value: string;
};

/** Makes a team the maintainer. */
export type FlagUpdateMaintainerTeam = {
  kind: "updateMaintainerTeam";
  /** Key of the team. */
  value: string;
};

/** Renames the flag. */
export type FlagUpdateName = {
  kind: "updateName";
  /** The new name. */
  value: string;
};

/** Archives the flag; prerequisites of other flags can not be archived. */
export type FlagArchiveFlag = {
  kind: "archiveFlag";
};

/** Deletes the flag for good. */
export type FlagDeleteFlag = {
  kind: "deleteFlag";
};

/** Marks the flag as deprecated and takes it off the list of live flags. */
export type FlagDeprecateFlag = {
  kind: "deprecateFlag";
};

/** Takes the deprecation back. */
export type FlagRestoreDeprecatedFlag = {
  kind: "restoreDeprecatedFlag";
};

/** Brings an archived flag back. */
export type FlagRestoreFlag = {
  kind: "restoreFlag";
};

/** An instruction that needs an environment key. */
export type FlagEnvironmentInstruction =
  | FlagTurnFlagOff
  | FlagTurnFlagOn
  | FlagAddClauses
  | FlagAddPrerequisite
  | FlagAddRule
  | FlagAddTargets
  | FlagAddUserTargets
  | FlagAddValuesToClause
  | FlagClearTargets
  | FlagClearUserTargets
  | FlagRemoveClauses
  | FlagRemovePrerequisite
  | FlagRemoveRule
  | FlagRemoveTargets
  | FlagRemoveUserTargets
  | FlagRemoveValuesFromClause
  | FlagReorderRules
  | FlagReplacePrerequisites
  | FlagReplaceRules
  | FlagReplaceTargets
  | FlagReplaceUserTargets
  | FlagUpdateClause
  | FlagUpdateFallthroughVariationOrRollout
  | FlagUpdateOffVariation
  | FlagUpdatePrerequisite
  | FlagUpdateRuleDescription
  | FlagUpdateRuleTrackEvents
  | FlagUpdateRuleVariationOrRollout
  | FlagUpdateTrackEvents
  | FlagUpdateTrackEventsFallthrough;

/** An instruction; comparing its `kind` tells which. */
export type FlagInstruction =
  | FlagEnvironmentInstruction
  | FlagAddVariation
  | FlagRemoveVariation
  | FlagUpdateDefaultVariation
  | FlagUpdateVariation
  | FlagAddCustomProperties
  | FlagAddTags
  | FlagMakeFlagPermanent
  | FlagMakeFlagTemporary
  | FlagRemoveCustomProperties
  | FlagRemoveMaintainer
  | FlagRemoveTags
  | FlagReplaceCustomProperties
  | FlagTurnOffClientSideAvailability
  | FlagTurnOnClientSideAvailability
  | FlagUpdateDescription
  | FlagUpdateMaintainerMember
  | FlagUpdateMaintainerTeam
  | FlagUpdateName
  | FlagArchiveFlag
  | FlagDeleteFlag
  | FlagDeprecateFlag
  | FlagRestoreDeprecatedFlag
  | FlagRestoreFlag
  | UnknownInstruction;

/** A patch as a plain value. */
export type FlagPatchBody =
  | {
      comment?: string | undefined;
      environmentKey: string;
      instructions: readonly FlagInstruction[];
    }
  | {
      comment?: string | undefined;
      environmentKey?: undefined;
      instructions: readonly Exclude<FlagInstruction, FlagEnvironmentInstruction>[];
    }
  | FlagPatch;

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface FlagPatch<
  EnvironmentKey extends string | undefined = string | undefined,
> extends SemanticPatch<FlagInstruction, EnvironmentKey> {
  /** Adds any instruction, in the form it is sent in. */
  add(
    instruction: EnvironmentKey extends string
      ? FlagInstruction
      : Exclude<FlagInstruction, FlagEnvironmentInstruction>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Turns targeting off, so that everybody gets the off variation.
   *
   * Needs an environment key.
   *
   * Instruction `turnFlagOff` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  turnFlagOff(this: FlagPatch<string>): FlagPatch<EnvironmentKey>;

  /**
   * Turns targeting on.
   *
   * Needs an environment key.
   *
   * Instruction `turnFlagOn` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  turnFlagOn(this: FlagPatch<string>): FlagPatch<EnvironmentKey>;

  /**
   * Adds conditions to a rule.
   *
   * Needs an environment key. Not to be sent twice.
   *
   * Instruction `addClauses` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addClauses(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddClauses>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Makes another flag, with one of its variations, a condition of this one.
   *
   * Needs an environment key. Not to be sent twice.
   *
   * Instruction `addPrerequisite` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addPrerequisite(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddPrerequisite>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Adds a targeting rule, last unless `beforeRuleId` says otherwise.
   *
   * Needs an environment key. Takes either `variationId` or `rolloutWeights`. Not to be sent twice.
   *
   * Instruction `addRule` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addRule(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddRule>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Targets contexts one by one with a variation; one context can have one variation only.
   *
   * Needs an environment key.
   *
   * Instruction `addTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Targets users one by one with a variation; `addTargets` does it for contexts.
   *
   * Needs an environment key.
   *
   * Instruction `addUserTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addUserTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddUserTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Adds values to one condition of a rule.
   *
   * Needs an environment key.
   *
   * Instruction `addValuesToClause` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addValuesToClause(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagAddValuesToClause>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Adds a variation in all environments.
   *
   * Needs no environment key. Not to be sent twice.
   *
   * Instruction `addVariation` of `patchFeatureFlag`.
   */
  addVariation(parameters: ParametersOf<FlagAddVariation>): FlagPatch<EnvironmentKey>;

  /**
   * Takes all contexts and users off a variation.
   *
   * Needs an environment key.
   *
   * Instruction `clearTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  clearTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagClearTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Takes all users off a variation; `clearTargets` does it for contexts.
   *
   * Needs an environment key.
   *
   * Instruction `clearUserTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  clearUserTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagClearUserTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Removes conditions from a rule.
   *
   * Needs an environment key. Not to be sent twice.
   *
   * Instruction `removeClauses` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeClauses(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemoveClauses>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Removes a prerequisite; one that is not there is no error.
   *
   * Needs an environment key.
   *
   * Instruction `removePrerequisite` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removePrerequisite(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemovePrerequisite>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Removes a rule; one that is not there is no error.
   *
   * Needs an environment key.
   *
   * Instruction `removeRule` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeRule(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemoveRule>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Takes contexts off a variation; those not on it are no error.
   *
   * Needs an environment key.
   *
   * Instruction `removeTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemoveTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Takes users off a variation; those not on it are no error.
   *
   * Needs an environment key.
   *
   * Instruction `removeUserTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeUserTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemoveUserTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Removes values from one condition of a rule.
   *
   * Needs an environment key.
   *
   * Instruction `removeValuesFromClause` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeValuesFromClause(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagRemoveValuesFromClause>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Removes a variation in all environments.
   *
   * Needs no environment key. Not to be sent twice.
   *
   * Instruction `removeVariation` of `patchFeatureFlag`.
   */
  removeVariation(parameters: ParametersOf<FlagRemoveVariation>): FlagPatch<EnvironmentKey>;

  /**
   * Puts the rules into another order; all of them must be named.
   *
   * Needs an environment key.
   *
   * Instruction `reorderRules` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  reorderRules(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagReorderRules>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the prerequisites; all others go.
   *
   * Needs an environment key.
   *
   * Instruction `replacePrerequisites` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  replacePrerequisites(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagReplacePrerequisites>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the rules; all others go.
   *
   * Needs an environment key.
   *
   * Instruction `replaceRules` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  replaceRules(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagReplaceRules>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the contexts that are targeted one by one; all others go.
   *
   * Needs an environment key.
   *
   * Instruction `replaceTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  replaceTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagReplaceTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the users that are targeted one by one; all others go.
   *
   * Needs an environment key.
   *
   * Instruction `replaceUserTargets` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  replaceUserTargets(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagReplaceUserTargets>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Puts another condition in the place of one of a rule.
   *
   * Needs an environment key.
   *
   * Instruction `updateClause` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateClause(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateClause>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the values that new environments begin with: one for targeting on, one for targeting off.
   *
   * Needs no environment key. Needs `onVariationValue` or `offVariationValue`.
   *
   * Instruction `updateDefaultVariation` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateDefaultVariation(
    parameters: ParametersOf<FlagUpdateDefaultVariation>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets what is served where no rule matches.
   *
   * Needs an environment key. Takes either `variationId` or `rolloutWeights`.
   *
   * Instruction `updateFallthroughVariationOrRollout` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateFallthroughVariationOrRollout(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateFallthroughVariationOrRollout>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets what is served while targeting is off.
   *
   * Needs an environment key.
   *
   * Instruction `updateOffVariation` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateOffVariation(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateOffVariation>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Asks for another variation of a flag that is a prerequisite already.
   *
   * Needs an environment key. Not to be sent twice.
   *
   * Instruction `updatePrerequisite` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updatePrerequisite(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdatePrerequisite>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the note on a rule.
   *
   * Needs an environment key.
   *
   * Instruction `updateRuleDescription` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateRuleDescription(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateRuleDescription>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets whether a rule sends detailed events.
   *
   * Needs an environment key.
   *
   * Instruction `updateRuleTrackEvents` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateRuleTrackEvents(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateRuleTrackEvents>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets what a rule serves.
   *
   * Needs an environment key. Takes either `variationId` or `rolloutWeights`.
   *
   * Instruction `updateRuleVariationOrRollout` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateRuleVariationOrRollout(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateRuleVariationOrRollout>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets whether all rules send detailed events.
   *
   * Needs an environment key.
   *
   * Instruction `updateTrackEvents` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateTrackEvents(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateTrackEvents>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets whether the default rule sends detailed events.
   *
   * Needs an environment key.
   *
   * Instruction `updateTrackEventsFallthrough` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateTrackEventsFallthrough(
    this: FlagPatch<string>,
    parameters: ParametersOf<FlagUpdateTrackEventsFallthrough>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Changes name, value or description of a variation in all environments.
   *
   * Needs no environment key. Needs `name` or `value` or `description`.
   *
   * Instruction `updateVariation` of `patchFeatureFlag`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateVariation(parameters: ParametersOf<FlagUpdateVariation>): FlagPatch<EnvironmentKey>;

  /**
   * Adds a custom property, which integrations read.
   *
   * Needs no environment key. Not to be sent twice.
   *
   * Instruction `addCustomProperties` of `patchFeatureFlag`.
   */
  addCustomProperties(parameters: ParametersOf<FlagAddCustomProperties>): FlagPatch<EnvironmentKey>;

  /**
   * Tags the flag.
   *
   * Needs no environment key.
   *
   * Instruction `addTags` of `patchFeatureFlag`.
   */
  addTags(parameters: ParametersOf<FlagAddTags>): FlagPatch<EnvironmentKey>;

  /**
   * Says that the flag is meant to stay.
   *
   * Needs no environment key.
   *
   * Instruction `makeFlagPermanent` of `patchFeatureFlag`.
   */
  makeFlagPermanent(): FlagPatch<EnvironmentKey>;

  /**
   * Says that the flag is meant to go one day.
   *
   * Needs no environment key.
   *
   * Instruction `makeFlagTemporary` of `patchFeatureFlag`.
   */
  makeFlagTemporary(): FlagPatch<EnvironmentKey>;

  /**
   * Removes values of a custom property, and the property with its last value.
   *
   * Needs no environment key. Not to be sent twice.
   *
   * Instruction `removeCustomProperties` of `patchFeatureFlag`.
   */
  removeCustomProperties(
    parameters: ParametersOf<FlagRemoveCustomProperties>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Leaves the flag without a maintainer.
   *
   * Needs no environment key.
   *
   * Instruction `removeMaintainer` of `patchFeatureFlag`.
   */
  removeMaintainer(): FlagPatch<EnvironmentKey>;

  /**
   * Takes tags off the flag.
   *
   * Needs no environment key.
   *
   * Instruction `removeTags` of `patchFeatureFlag`.
   */
  removeTags(parameters: ParametersOf<FlagRemoveTags>): FlagPatch<EnvironmentKey>;

  /**
   * Sets the values of a custom property.
   *
   * Needs no environment key.
   *
   * Instruction `replaceCustomProperties` of `patchFeatureFlag`.
   */
  replaceCustomProperties(
    parameters: ParametersOf<FlagReplaceCustomProperties>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Hides the flag from mobile or from client-side SDKs.
   *
   * Needs no environment key.
   *
   * Instruction `turnOffClientSideAvailability` of `patchFeatureFlag`.
   */
  turnOffClientSideAvailability(
    parameters: ParametersOf<FlagTurnOffClientSideAvailability>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Shows the flag to mobile or to client-side SDKs.
   *
   * Needs no environment key.
   *
   * Instruction `turnOnClientSideAvailability` of `patchFeatureFlag`.
   */
  turnOnClientSideAvailability(
    parameters: ParametersOf<FlagTurnOnClientSideAvailability>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Sets the description of the flag.
   *
   * Needs no environment key.
   *
   * Instruction `updateDescription` of `patchFeatureFlag`.
   */
  updateDescription(parameters: ParametersOf<FlagUpdateDescription>): FlagPatch<EnvironmentKey>;

  /**
   * Makes a member the maintainer.
   *
   * Needs no environment key.
   *
   * Instruction `updateMaintainerMember` of `patchFeatureFlag`.
   */
  updateMaintainerMember(
    parameters: ParametersOf<FlagUpdateMaintainerMember>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Makes a team the maintainer.
   *
   * Needs no environment key.
   *
   * Instruction `updateMaintainerTeam` of `patchFeatureFlag`.
   */
  updateMaintainerTeam(
    parameters: ParametersOf<FlagUpdateMaintainerTeam>,
  ): FlagPatch<EnvironmentKey>;

  /**
   * Renames the flag.
   *
   * Needs no environment key.
   *
   * Instruction `updateName` of `patchFeatureFlag`.
   */
  updateName(parameters: ParametersOf<FlagUpdateName>): FlagPatch<EnvironmentKey>;

  /**
   * Archives the flag; prerequisites of other flags can not be archived.
   *
   * Needs no environment key.
   *
   * Instruction `archiveFlag` of `patchFeatureFlag`.
   */
  archiveFlag(): FlagPatch<EnvironmentKey>;

  /**
   * Deletes the flag for good.
   *
   * Needs no environment key. Not to be sent twice.
   *
   * Instruction `deleteFlag` of `patchFeatureFlag`.
   */
  deleteFlag(): FlagPatch<EnvironmentKey>;

  /**
   * Marks the flag as deprecated and takes it off the list of live flags.
   *
   * Needs no environment key.
   *
   * Instruction `deprecateFlag` of `patchFeatureFlag`.
   */
  deprecateFlag(): FlagPatch<EnvironmentKey>;

  /**
   * Takes the deprecation back.
   *
   * Needs no environment key.
   *
   * Instruction `restoreDeprecatedFlag` of `patchFeatureFlag`.
   */
  restoreDeprecatedFlag(): FlagPatch<EnvironmentKey>;

  /**
   * Brings an archived flag back.
   *
   * Needs no environment key.
   *
   * Instruction `restoreFlag` of `patchFeatureFlag`.
   */
  restoreFlag(): FlagPatch<EnvironmentKey>;
}

/** Type of the function that begins a patch. */
export interface FlagPatchFactory {
  (envelope: { environmentKey: string; comment?: string | undefined }): FlagPatch<string>;
  (envelope?: { comment?: string | undefined }): FlagPatch<undefined>;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  turnFlagOff: { environment: true },
  turnFlagOn: { environment: true },
  addClauses: { environment: true, once: true },
  addPrerequisite: { environment: true, once: true },
  addRule: {
    environment: true,
    once: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  addTargets: { environment: true },
  addUserTargets: { environment: true },
  addValuesToClause: { environment: true },
  addVariation: { once: true },
  clearTargets: { environment: true },
  clearUserTargets: { environment: true },
  removeClauses: { environment: true, once: true },
  removePrerequisite: { environment: true },
  removeRule: { environment: true },
  removeTargets: { environment: true },
  removeUserTargets: { environment: true },
  removeValuesFromClause: { environment: true },
  removeVariation: { once: true },
  reorderRules: { environment: true },
  replacePrerequisites: { environment: true },
  replaceRules: { environment: true, sums: { "rules.rolloutWeights": 100000 } },
  replaceTargets: { environment: true },
  replaceUserTargets: { environment: true },
  updateClause: { environment: true },
  updateDefaultVariation: { some: ["onVariationValue", "offVariationValue"] },
  updateFallthroughVariationOrRollout: {
    environment: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  updateOffVariation: { environment: true },
  updatePrerequisite: { environment: true, once: true },
  updateRuleDescription: { environment: true },
  updateRuleTrackEvents: { environment: true },
  updateRuleVariationOrRollout: {
    environment: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  updateTrackEvents: { environment: true },
  updateTrackEventsFallthrough: { environment: true },
  updateVariation: { some: ["name", "value", "description"] },
  addCustomProperties: { once: true },
  addTags: {},
  makeFlagPermanent: {},
  makeFlagTemporary: {},
  removeCustomProperties: { once: true },
  removeMaintainer: {},
  removeTags: {},
  replaceCustomProperties: {},
  turnOffClientSideAvailability: {},
  turnOnClientSideAvailability: {},
  updateDescription: {},
  updateMaintainerMember: {},
  updateMaintainerTeam: {},
  updateName: {},
  archiveFlag: {},
  deleteFlag: { once: true },
  deprecateFlag: {},
  restoreDeprecatedFlag: {},
  restoreFlag: {},
};

/**
 * Begins a patch. Changes to a feature flag: its settings, and its targeting in one environment.
 *
 * For `patchFeatureFlag`.
 */
export const flagPatch: FlagPatchFactory = /* @__PURE__ */ definePatch(rules);
