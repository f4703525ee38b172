import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { Clause, ClauseValue } from "./shared.js";

/** Tags the segment. */
export type SegmentAddTags = {
  kind: "addTags";
  /** Tags to add. */
  values: string[];
};

/** Takes tags off the segment. */
export type SegmentRemoveTags = {
  kind: "removeTags";
  /** Tags to remove. */
  values: string[];
};

/** Renames the segment. */
export type SegmentUpdateName = {
  kind: "updateName";
  /** The new name. */
  value: string;
};

/** Keeps contexts out of the segment. */
export type SegmentAddExcludedTargets = {
  kind: "addExcludedTargets";
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /** Keys of contexts. */
  values: string[];
};

/** Keeps users out of the segment. */
export type SegmentAddExcludedUsers = {
  kind: "addExcludedUsers";
  /** Keys of users. */
  values: string[];
};

/** Takes contexts into the segment. */
export type SegmentAddIncludedTargets = {
  kind: "addIncludedTargets";
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /** Keys of contexts. */
  values: string[];
};

/** Takes users into the segment. */
export type SegmentAddIncludedUsers = {
  kind: "addIncludedUsers";
  /** Keys of users. */
  values: string[];
};

/** No longer keeps contexts out by name. */
export type SegmentRemoveExcludedTargets = {
  kind: "removeExcludedTargets";
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /** Keys of contexts. */
  values: string[];
};

/** No longer keeps users out by name. */
export type SegmentRemoveExcludedUsers = {
  kind: "removeExcludedUsers";
  /** Keys of users. */
  values: string[];
};

/** No longer takes contexts in by name. */
export type SegmentRemoveIncludedTargets = {
  kind: "removeIncludedTargets";
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /** Keys of contexts. */
  values: string[];
};

/** No longer takes users in by name. */
export type SegmentRemoveIncludedUsers = {
  kind: "removeIncludedUsers";
  /** Keys of users. */
  values: string[];
};

/** Adds conditions to a rule. */
export type SegmentAddClauses = {
  kind: "addClauses";
  /** Conditions, all of which have to match. */
  clauses: Clause[];
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Adds a targeting rule, last unless `beforeRuleId` says otherwise. */
export type SegmentAddRule = {
  kind: "addRule";
  /** Conditions, all of which have to match. */
  clauses: Clause[];
  /** Note on the rule. */
  description?: string;
};

/** Adds values to one condition of a rule. */
export type SegmentAddValuesToClause = {
  kind: "addValuesToClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to add, capitals count. */
  values: ClauseValue[];
};

/** Removes conditions from a rule. */
export type SegmentRemoveClauses = {
  kind: "removeClauses";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Ids of conditions. */
  clauseIds: string[];
};

/** Removes a rule; one that is not there is no error. */
export type SegmentRemoveRule = {
  kind: "removeRule";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Removes values from one condition of a rule. */
export type SegmentRemoveValuesFromClause = {
  kind: "removeValuesFromClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** Values to remove, capitals count. */
  values: ClauseValue[];
};

/** Puts the rules into another order; all of them must be named. */
export type SegmentReorderRules = {
  kind: "reorderRules";
  /** Ids of all rules, in the wanted order. */
  ruleIds: string[];
};

/** Puts another condition in the place of one of a rule. */
export type SegmentUpdateClause = {
  kind: "updateClause";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Id of a condition, `_id` where rules are read. */
  clauseId: string;
  /** The new condition. */
  clause: Clause;
};

/** Sets the note on a rule. */
export type SegmentUpdateRuleDescription = {
  kind: "updateRuleDescription";
  /** The new note. */
  description: string;
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
};

/** Sets which share of which context kind a rule takes in. */
export type SegmentUpdateRuleRolloutAndContextKind = {
  kind: "updateRuleRolloutAndContextKind";
  /** Id of a rule, `_id` where rules are read. */
  ruleId: string;
  /** Share that is taken in, in thousandths of a percent. */
  weight: number;
  /** Context kind that the share is taken of. */
  contextKind: string;
};

/** Keeps contexts out of a big segment. */
export type SegmentAddBigSegmentExcludedTargets = {
  kind: "addBigSegmentExcludedTargets";
  /** Keys of contexts. */
  values: string[];
};

/** Takes contexts into a big segment. */
export type SegmentAddBigSegmentIncludedTargets = {
  kind: "addBigSegmentIncludedTargets";
  /** Keys of contexts. */
  values: string[];
};

/** Starts to work through a file that was uploaded before. */
export type SegmentProcessBigSegmentImport = {
  kind: "processBigSegmentImport";
  /** Id of the upload, from the Location header of the answer to it. */
  importId: string;
};

/** No longer keeps contexts out of a big segment. */
export type SegmentRemoveBigSegmentExcludedTargets = {
  kind: "removeBigSegmentExcludedTargets";
  /** Keys of contexts. */
  values: string[];
};

/** No longer takes contexts into a big segment. */
export type SegmentRemoveBigSegmentIncludedTargets = {
  kind: "removeBigSegmentIncludedTargets";
  /** Keys of contexts. */
  values: string[];
};

/** An instruction; comparing its `kind` tells which. */
export type SegmentInstruction =
  | SegmentAddTags
  | SegmentRemoveTags
  | SegmentUpdateName
  | SegmentAddExcludedTargets
  | SegmentAddExcludedUsers
  | SegmentAddIncludedTargets
  | SegmentAddIncludedUsers
  | SegmentRemoveExcludedTargets
  | SegmentRemoveExcludedUsers
  | SegmentRemoveIncludedTargets
  | SegmentRemoveIncludedUsers
  | SegmentAddClauses
  | SegmentAddRule
  | SegmentAddValuesToClause
  | SegmentRemoveClauses
  | SegmentRemoveRule
  | SegmentRemoveValuesFromClause
  | SegmentReorderRules
  | SegmentUpdateClause
  | SegmentUpdateRuleDescription
  | SegmentUpdateRuleRolloutAndContextKind
  | SegmentAddBigSegmentExcludedTargets
  | SegmentAddBigSegmentIncludedTargets
  | SegmentProcessBigSegmentImport
  | SegmentRemoveBigSegmentExcludedTargets
  | SegmentRemoveBigSegmentIncludedTargets
  | UnknownInstruction;

/** A patch as a plain value. */
export interface SegmentPatchBody {
  comment?: string | undefined;
  environmentKey?: string | undefined;
  instructions: readonly SegmentInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface SegmentPatch extends SemanticPatch<SegmentInstruction, string | undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: SegmentInstruction): SegmentPatch;

  /**
   * Tags the segment.
   *
   * Instruction `addTags` of `patchSegment`.
   */
  addTags(parameters: ParametersOf<SegmentAddTags>): SegmentPatch;

  /**
   * Takes tags off the segment.
   *
   * Instruction `removeTags` of `patchSegment`.
   */
  removeTags(parameters: ParametersOf<SegmentRemoveTags>): SegmentPatch;

  /**
   * Renames the segment.
   *
   * Instruction `updateName` of `patchSegment`.
   */
  updateName(parameters: ParametersOf<SegmentUpdateName>): SegmentPatch;

  /**
   * Keeps contexts out of the segment.
   *
   * Instruction `addExcludedTargets` of `patchSegment`.
   */
  addExcludedTargets(parameters: ParametersOf<SegmentAddExcludedTargets>): SegmentPatch;

  /**
   * Keeps users out of the segment.
   *
   * Instruction `addExcludedUsers` of `patchSegment`.
   */
  addExcludedUsers(parameters: ParametersOf<SegmentAddExcludedUsers>): SegmentPatch;

  /**
   * Takes contexts into the segment.
   *
   * Instruction `addIncludedTargets` of `patchSegment`.
   */
  addIncludedTargets(parameters: ParametersOf<SegmentAddIncludedTargets>): SegmentPatch;

  /**
   * Takes users into the segment.
   *
   * Instruction `addIncludedUsers` of `patchSegment`.
   */
  addIncludedUsers(parameters: ParametersOf<SegmentAddIncludedUsers>): SegmentPatch;

  /**
   * No longer keeps contexts out by name.
   *
   * Instruction `removeExcludedTargets` of `patchSegment`.
   */
  removeExcludedTargets(parameters: ParametersOf<SegmentRemoveExcludedTargets>): SegmentPatch;

  /**
   * No longer keeps users out by name.
   *
   * Instruction `removeExcludedUsers` of `patchSegment`.
   */
  removeExcludedUsers(parameters: ParametersOf<SegmentRemoveExcludedUsers>): SegmentPatch;

  /**
   * No longer takes contexts in by name.
   *
   * Instruction `removeIncludedTargets` of `patchSegment`.
   */
  removeIncludedTargets(parameters: ParametersOf<SegmentRemoveIncludedTargets>): SegmentPatch;

  /**
   * No longer takes users in by name.
   *
   * Instruction `removeIncludedUsers` of `patchSegment`.
   */
  removeIncludedUsers(parameters: ParametersOf<SegmentRemoveIncludedUsers>): SegmentPatch;

  /**
   * Adds conditions to a rule.
   *
   * Not to be sent twice.
   *
   * Instruction `addClauses` of `patchSegment`.
   */
  addClauses(parameters: ParametersOf<SegmentAddClauses>): SegmentPatch;

  /**
   * Adds a targeting rule, last unless `beforeRuleId` says otherwise.
   *
   * Not to be sent twice.
   *
   * Instruction `addRule` of `patchSegment`.
   */
  addRule(parameters: ParametersOf<SegmentAddRule>): SegmentPatch;

  /**
   * Adds values to one condition of a rule.
   *
   * Instruction `addValuesToClause` of `patchSegment`.
   */
  addValuesToClause(parameters: ParametersOf<SegmentAddValuesToClause>): SegmentPatch;

  /**
   * Removes conditions from a rule.
   *
   * Not to be sent twice.
   *
   * Instruction `removeClauses` of `patchSegment`.
   */
  removeClauses(parameters: ParametersOf<SegmentRemoveClauses>): SegmentPatch;

  /**
   * Removes a rule; one that is not there is no error.
   *
   * Instruction `removeRule` of `patchSegment`.
   */
  removeRule(parameters: ParametersOf<SegmentRemoveRule>): SegmentPatch;

  /**
   * Removes values from one condition of a rule.
   *
   * Instruction `removeValuesFromClause` of `patchSegment`.
   */
  removeValuesFromClause(parameters: ParametersOf<SegmentRemoveValuesFromClause>): SegmentPatch;

  /**
   * Puts the rules into another order; all of them must be named.
   *
   * Instruction `reorderRules` of `patchSegment`.
   */
  reorderRules(parameters: ParametersOf<SegmentReorderRules>): SegmentPatch;

  /**
   * Puts another condition in the place of one of a rule.
   *
   * Instruction `updateClause` of `patchSegment`.
   */
  updateClause(parameters: ParametersOf<SegmentUpdateClause>): SegmentPatch;

  /**
   * Sets the note on a rule.
   *
   * Instruction `updateRuleDescription` of `patchSegment`.
   */
  updateRuleDescription(parameters: ParametersOf<SegmentUpdateRuleDescription>): SegmentPatch;

  /**
   * Sets which share of which context kind a rule takes in.
   *
   * Instruction `updateRuleRolloutAndContextKind` of `patchSegment`.
   */
  updateRuleRolloutAndContextKind(
    parameters: ParametersOf<SegmentUpdateRuleRolloutAndContextKind>,
  ): SegmentPatch;

  /**
   * Keeps contexts out of a big segment.
   *
   * Instruction `addBigSegmentExcludedTargets` of `patchSegment`.
   */
  addBigSegmentExcludedTargets(
    parameters: ParametersOf<SegmentAddBigSegmentExcludedTargets>,
  ): SegmentPatch;

  /**
   * Takes contexts into a big segment.
   *
   * Instruction `addBigSegmentIncludedTargets` of `patchSegment`.
   */
  addBigSegmentIncludedTargets(
    parameters: ParametersOf<SegmentAddBigSegmentIncludedTargets>,
  ): SegmentPatch;

  /**
   * Starts to work through a file that was uploaded before.
   *
   * Not to be sent twice.
   *
   * Instruction `processBigSegmentImport` of `patchSegment`.
   */
  processBigSegmentImport(parameters: ParametersOf<SegmentProcessBigSegmentImport>): SegmentPatch;

  /**
   * No longer keeps contexts out of a big segment.
   *
   * Instruction `removeBigSegmentExcludedTargets` of `patchSegment`.
   */
  removeBigSegmentExcludedTargets(
    parameters: ParametersOf<SegmentRemoveBigSegmentExcludedTargets>,
  ): SegmentPatch;

  /**
   * No longer takes contexts into a big segment.
   *
   * Instruction `removeBigSegmentIncludedTargets` of `patchSegment`.
   */
  removeBigSegmentIncludedTargets(
    parameters: ParametersOf<SegmentRemoveBigSegmentIncludedTargets>,
  ): SegmentPatch;
}

/** Type of the function that begins a patch. */
export interface SegmentPatchFactory {
  (envelope?: { environmentKey?: string | undefined; comment?: string | undefined }): SegmentPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addTags: {},
  removeTags: {},
  updateName: {},
  addExcludedTargets: {},
  addExcludedUsers: {},
  addIncludedTargets: {},
  addIncludedUsers: {},
  removeExcludedTargets: {},
  removeExcludedUsers: {},
  removeIncludedTargets: {},
  removeIncludedUsers: {},
  addClauses: { once: true },
  addRule: { once: true },
  addValuesToClause: {},
  removeClauses: { once: true },
  removeRule: {},
  removeValuesFromClause: {},
  reorderRules: {},
  updateClause: {},
  updateRuleDescription: {},
  updateRuleRolloutAndContextKind: {},
  addBigSegmentExcludedTargets: {},
  addBigSegmentIncludedTargets: {},
  processBigSegmentImport: { once: true },
  removeBigSegmentExcludedTargets: {},
  removeBigSegmentIncludedTargets: {},
};

/**
 * Begins a patch. Changes to a segment in the environment of the path.
 *
 * For `patchSegment`.
 */
export const segmentPatch: SegmentPatchFactory = /* @__PURE__ */ definePatch(rules);
