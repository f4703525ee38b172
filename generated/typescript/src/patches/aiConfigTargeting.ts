import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { Clause, ClauseValue, ContextTarget, RolloutWeights, Rule } from "./shared.js";

/** Adds conditions to a rule. */
export type AiConfigTargetingAddClauses = {
  kind: "addClauses";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Conditions, all of which have to match. */
  clauses: Clause[];
};

/** Adds a targeting rule, last unless `beforeRuleId` says otherwise. */
export type AiConfigTargetingAddRule =
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
export type AiConfigTargetingAddTargets = {
  kind: "addTargets";
  /** Keys of contexts. */
  values: string[];
  /** Context kind; `user` where it may be left out. */
  contextKind?: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Adds values to one condition of a rule. */
export type AiConfigTargetingAddValuesToClause = {
  kind: "addValuesToClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to add, capitals count. */
  values: ClauseValue[];
};

/** Takes all contexts and users off a variation. */
export type AiConfigTargetingClearTargets = {
  kind: "clearTargets";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Removes conditions from a rule. */
export type AiConfigTargetingRemoveClauses = {
  kind: "removeClauses";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Ids of conditions. */
  clauseIds: string[];
};

/** Removes a rule; one that is not there is no error. */
export type AiConfigTargetingRemoveRule = {
  kind: "removeRule";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Takes contexts off a variation; those not on it are no error. */
export type AiConfigTargetingRemoveTargets = {
  kind: "removeTargets";
  /** Keys of contexts. */
  values: string[];
  /** Context kind; `user` where it may be left out. */
  contextKind?: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Removes values from one condition of a rule. */
export type AiConfigTargetingRemoveValuesFromClause = {
  kind: "removeValuesFromClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to remove, capitals count. */
  values: ClauseValue[];
};

/** Puts the rules into another order; all of them must be named. */
export type AiConfigTargetingReorderRules = {
  kind: "reorderRules";
  /** Ids of all rules, in the wanted order. */
  ruleIds: string[];
};

/** Sets the rules; all others go. */
export type AiConfigTargetingReplaceRules = {
  kind: "replaceRules";
  /** All rules, in order. */
  rules: Rule[];
};

/** Sets the contexts that are targeted one by one; all others go. */
export type AiConfigTargetingReplaceTargets = {
  kind: "replaceTargets";
  /** All targets. */
  targets: ContextTarget[];
};

/** Puts another condition in the place of one of a rule. */
export type AiConfigTargetingUpdateClause = {
  kind: "updateClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** The new condition. */
  clause: Clause;
};

/** Sets the default values: one for targeting on, one for targeting off. */
export type AiConfigTargetingUpdateDefaultVariation =
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
export type AiConfigTargetingUpdateFallthroughVariationOrRollout =
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
export type AiConfigTargetingUpdateOffVariation = {
  kind: "updateOffVariation";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** Sets the note on a rule. */
export type AiConfigTargetingUpdateRuleDescription = {
  kind: "updateRuleDescription";
  /** The new note. */
  description: string;
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Sets whether a rule sends detailed events. */
export type AiConfigTargetingUpdateRuleTrackEvents = {
  kind: "updateRuleTrackEvents";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** Sets what a rule serves. */
export type AiConfigTargetingUpdateRuleVariationOrRollout =
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
export type AiConfigTargetingUpdateTrackEvents = {
  kind: "updateTrackEvents";
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** Sets whether the default rule sends detailed events. */
export type AiConfigTargetingUpdateTrackEventsFallthrough = {
  kind: "updateTrackEventsFallthrough";
  /** Whether detailed events are sent. */
  trackEvents: boolean;
};

/** An instruction; comparing its `kind` tells which. */
export type AiConfigTargetingInstruction =
  | AiConfigTargetingAddClauses
  | AiConfigTargetingAddRule
  | AiConfigTargetingAddTargets
  | AiConfigTargetingAddValuesToClause
  | AiConfigTargetingClearTargets
  | AiConfigTargetingRemoveClauses
  | AiConfigTargetingRemoveRule
  | AiConfigTargetingRemoveTargets
  | AiConfigTargetingRemoveValuesFromClause
  | AiConfigTargetingReorderRules
  | AiConfigTargetingReplaceRules
  | AiConfigTargetingReplaceTargets
  | AiConfigTargetingUpdateClause
  | AiConfigTargetingUpdateDefaultVariation
  | AiConfigTargetingUpdateFallthroughVariationOrRollout
  | AiConfigTargetingUpdateOffVariation
  | AiConfigTargetingUpdateRuleDescription
  | AiConfigTargetingUpdateRuleTrackEvents
  | AiConfigTargetingUpdateRuleVariationOrRollout
  | AiConfigTargetingUpdateTrackEvents
  | AiConfigTargetingUpdateTrackEventsFallthrough
  | UnknownInstruction;

/** A patch as a plain value. */
export interface AiConfigTargetingPatchBody {
  comment?: string | undefined;
  environmentKey: string;
  instructions: readonly AiConfigTargetingInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface AiConfigTargetingPatch extends SemanticPatch<
  AiConfigTargetingInstruction,
  string
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: AiConfigTargetingInstruction): AiConfigTargetingPatch;

  /**
   * Adds conditions to a rule.
   *
   * Not to be sent twice.
   *
   * Instruction `addClauses` of `patchAIConfigTargeting`.
   */
  addClauses(parameters: ParametersOf<AiConfigTargetingAddClauses>): AiConfigTargetingPatch;

  /**
   * Adds a targeting rule, last unless `beforeRuleId` says otherwise.
   *
   * Takes either `variationId` or `rolloutWeights`. Not to be sent twice.
   *
   * Instruction `addRule` of `patchAIConfigTargeting`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addRule(parameters: ParametersOf<AiConfigTargetingAddRule>): AiConfigTargetingPatch;

  /**
   * Targets contexts one by one with a variation; one context can have one variation only.
   *
   * Instruction `addTargets` of `patchAIConfigTargeting`.
   */
  addTargets(parameters: ParametersOf<AiConfigTargetingAddTargets>): AiConfigTargetingPatch;

  /**
   * Adds values to one condition of a rule.
   *
   * Instruction `addValuesToClause` of `patchAIConfigTargeting`.
   */
  addValuesToClause(
    parameters: ParametersOf<AiConfigTargetingAddValuesToClause>,
  ): AiConfigTargetingPatch;

  /**
   * Takes all contexts and users off a variation.
   *
   * Instruction `clearTargets` of `patchAIConfigTargeting`.
   */
  clearTargets(parameters: ParametersOf<AiConfigTargetingClearTargets>): AiConfigTargetingPatch;

  /**
   * Removes conditions from a rule.
   *
   * Not to be sent twice.
   *
   * Instruction `removeClauses` of `patchAIConfigTargeting`.
   */
  removeClauses(parameters: ParametersOf<AiConfigTargetingRemoveClauses>): AiConfigTargetingPatch;

  /**
   * Removes a rule; one that is not there is no error.
   *
   * Instruction `removeRule` of `patchAIConfigTargeting`.
   */
  removeRule(parameters: ParametersOf<AiConfigTargetingRemoveRule>): AiConfigTargetingPatch;

  /**
   * Takes contexts off a variation; those not on it are no error.
   *
   * Instruction `removeTargets` of `patchAIConfigTargeting`.
   */
  removeTargets(parameters: ParametersOf<AiConfigTargetingRemoveTargets>): AiConfigTargetingPatch;

  /**
   * Removes values from one condition of a rule.
   *
   * Instruction `removeValuesFromClause` of `patchAIConfigTargeting`.
   */
  removeValuesFromClause(
    parameters: ParametersOf<AiConfigTargetingRemoveValuesFromClause>,
  ): AiConfigTargetingPatch;

  /**
   * Puts the rules into another order; all of them must be named.
   *
   * Instruction `reorderRules` of `patchAIConfigTargeting`.
   */
  reorderRules(parameters: ParametersOf<AiConfigTargetingReorderRules>): AiConfigTargetingPatch;

  /**
   * Sets the rules; all others go.
   *
   * Instruction `replaceRules` of `patchAIConfigTargeting`.
   */
  replaceRules(parameters: ParametersOf<AiConfigTargetingReplaceRules>): AiConfigTargetingPatch;

  /**
   * Sets the contexts that are targeted one by one; all others go.
   *
   * Instruction `replaceTargets` of `patchAIConfigTargeting`.
   */
  replaceTargets(parameters: ParametersOf<AiConfigTargetingReplaceTargets>): AiConfigTargetingPatch;

  /**
   * Puts another condition in the place of one of a rule.
   *
   * Instruction `updateClause` of `patchAIConfigTargeting`.
   */
  updateClause(parameters: ParametersOf<AiConfigTargetingUpdateClause>): AiConfigTargetingPatch;

  /**
   * Sets the default values: one for targeting on, one for targeting off.
   *
   * Needs `onVariationValue` or `offVariationValue`.
   *
   * Instruction `updateDefaultVariation` of `patchAIConfigTargeting`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateDefaultVariation(
    parameters: ParametersOf<AiConfigTargetingUpdateDefaultVariation>,
  ): AiConfigTargetingPatch;

  /**
   * Sets what is served where no rule matches.
   *
   * Takes either `variationId` or `rolloutWeights`.
   *
   * Instruction `updateFallthroughVariationOrRollout` of `patchAIConfigTargeting`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateFallthroughVariationOrRollout(
    parameters: ParametersOf<AiConfigTargetingUpdateFallthroughVariationOrRollout>,
  ): AiConfigTargetingPatch;

  /**
   * Sets what is served while targeting is off.
   *
   * Instruction `updateOffVariation` of `patchAIConfigTargeting`.
   */
  updateOffVariation(
    parameters: ParametersOf<AiConfigTargetingUpdateOffVariation>,
  ): AiConfigTargetingPatch;

  /**
   * Sets the note on a rule.
   *
   * Instruction `updateRuleDescription` of `patchAIConfigTargeting`.
   */
  updateRuleDescription(
    parameters: ParametersOf<AiConfigTargetingUpdateRuleDescription>,
  ): AiConfigTargetingPatch;

  /**
   * Sets whether a rule sends detailed events.
   *
   * Instruction `updateRuleTrackEvents` of `patchAIConfigTargeting`.
   */
  updateRuleTrackEvents(
    parameters: ParametersOf<AiConfigTargetingUpdateRuleTrackEvents>,
  ): AiConfigTargetingPatch;

  /**
   * Sets what a rule serves.
   *
   * Takes either `variationId` or `rolloutWeights`.
   *
   * Instruction `updateRuleVariationOrRollout` of `patchAIConfigTargeting`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateRuleVariationOrRollout(
    parameters: ParametersOf<AiConfigTargetingUpdateRuleVariationOrRollout>,
  ): AiConfigTargetingPatch;

  /**
   * Sets whether all rules send detailed events.
   *
   * Instruction `updateTrackEvents` of `patchAIConfigTargeting`.
   */
  updateTrackEvents(
    parameters: ParametersOf<AiConfigTargetingUpdateTrackEvents>,
  ): AiConfigTargetingPatch;

  /**
   * Sets whether the default rule sends detailed events.
   *
   * Instruction `updateTrackEventsFallthrough` of `patchAIConfigTargeting`.
   */
  updateTrackEventsFallthrough(
    parameters: ParametersOf<AiConfigTargetingUpdateTrackEventsFallthrough>,
  ): AiConfigTargetingPatch;
}

/** Type of the function that begins a patch. */
export interface AiConfigTargetingPatchFactory {
  (envelope: { environmentKey: string; comment?: string | undefined }): AiConfigTargetingPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addClauses: { environment: true, once: true },
  addRule: {
    environment: true,
    once: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  addTargets: { environment: true },
  addValuesToClause: { environment: true },
  clearTargets: { environment: true },
  removeClauses: { environment: true, once: true },
  removeRule: { environment: true },
  removeTargets: { environment: true },
  removeValuesFromClause: { environment: true },
  reorderRules: { environment: true },
  replaceRules: { environment: true, sums: { "rules.rolloutWeights": 100000 } },
  replaceTargets: { environment: true },
  updateClause: { environment: true },
  updateDefaultVariation: { environment: true, some: ["onVariationValue", "offVariationValue"] },
  updateFallthroughVariationOrRollout: {
    environment: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  updateOffVariation: { environment: true },
  updateRuleDescription: { environment: true },
  updateRuleTrackEvents: { environment: true },
  updateRuleVariationOrRollout: {
    environment: true,
    one: ["variationId", "rolloutWeights"],
    sums: { rolloutWeights: 100000 },
  },
  updateTrackEvents: { environment: true },
  updateTrackEventsFallthrough: { environment: true },
};

/**
 * Begins a patch. Targeting of an AI Config in one environment.
 *
 * For `patchAIConfigTargeting`.
 */
export const aiConfigTargetingPatch: AiConfigTargetingPatchFactory =
  /* @__PURE__ */ definePatch(rules);
