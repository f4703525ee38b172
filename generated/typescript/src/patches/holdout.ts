import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Ends the holdout. */
export type HoldoutEndHoldout = {
  kind: "endHoldout";
};

/** Takes an experiment out of the holdout. */
export type HoldoutRemoveExperiment = {
  kind: "removeExperiment";
  /** Key of the experiment. */
  value: string;
};

/** Sets the description of the holdout. */
export type HoldoutUpdateDescription = {
  kind: "updateDescription";
  /** The new description. */
  value: string;
};

/** Renames the holdout. */
export type HoldoutUpdateName = {
  kind: "updateName";
  /** The new name. */
  value: string;
};

/** An instruction; comparing its `kind` tells which. */
export type HoldoutInstruction =
  | HoldoutEndHoldout
  | HoldoutRemoveExperiment
  | HoldoutUpdateDescription
  | HoldoutUpdateName
  | UnknownInstruction;

/** A patch as a plain value. */
export interface HoldoutPatchBody {
  comment?: string | undefined;
  instructions: readonly HoldoutInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface HoldoutPatch extends SemanticPatch<HoldoutInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: HoldoutInstruction): HoldoutPatch;

  /**
   * Ends the holdout.
   *
   * Not to be sent twice.
   *
   * Instruction `endHoldout` of `patchHoldout`.
   */
  endHoldout(): HoldoutPatch;

  /**
   * Takes an experiment out of the holdout.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExperiment` of `patchHoldout`.
   */
  removeExperiment(parameters: ParametersOf<HoldoutRemoveExperiment>): HoldoutPatch;

  /**
   * Sets the description of the holdout.
   *
   * Instruction `updateDescription` of `patchHoldout`.
   */
  updateDescription(parameters: ParametersOf<HoldoutUpdateDescription>): HoldoutPatch;

  /**
   * Renames the holdout.
   *
   * Instruction `updateName` of `patchHoldout`.
   */
  updateName(parameters: ParametersOf<HoldoutUpdateName>): HoldoutPatch;
}

/** Type of the function that begins a patch. */
export interface HoldoutPatchFactory {
  (envelope?: { comment?: string | undefined }): HoldoutPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  endHoldout: { once: true },
  removeExperiment: { once: true },
  updateDescription: {},
  updateName: {},
};

/**
 * Begins a patch. Changes to a holdout.
 *
 * For `patchHoldout`.
 */
export const holdoutPatch: HoldoutPatchFactory = /* @__PURE__ */ definePatch(rules);
