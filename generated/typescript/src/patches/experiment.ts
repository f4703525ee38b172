import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Renames the experiment. */
export type ExperimentUpdateName = {
  kind: "updateName";
  /** The new name. */
  value: string;
};

/** Sets the description of the experiment. */
export type ExperimentUpdateDescription = {
  kind: "updateDescription";
  /** The new description. */
  value: string;
};

/** Starts an iteration that was created before; the flag has to be on. */
export type ExperimentStartIteration = {
  kind: "startIteration";
  /** Why another iteration begins; needed while one is running. */
  changeJustification?: string;
};

/** Stops the running iteration and names its winner. */
export type ExperimentStopIteration = {
  kind: "stopIteration";
  /** Id of the treatment that won. */
  winningTreatmentId: string;
  /** Why it won. */
  winningReason: string;
};

/** Archives the experiment. */
export type ExperimentArchiveExperiment = {
  kind: "archiveExperiment";
};

/** Brings an archived experiment back. */
export type ExperimentRestoreExperiment = {
  kind: "restoreExperiment";
};

/** An instruction; comparing its `kind` tells which. */
export type ExperimentInstruction =
  | ExperimentUpdateName
  | ExperimentUpdateDescription
  | ExperimentStartIteration
  | ExperimentStopIteration
  | ExperimentArchiveExperiment
  | ExperimentRestoreExperiment
  | UnknownInstruction;

/** A patch as a plain value. */
export interface ExperimentPatchBody {
  comment?: string | undefined;
  instructions: readonly ExperimentInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface ExperimentPatch extends SemanticPatch<ExperimentInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: ExperimentInstruction): ExperimentPatch;

  /**
   * Renames the experiment.
   *
   * Instruction `updateName` of `patchExperiment`.
   */
  updateName(parameters: ParametersOf<ExperimentUpdateName>): ExperimentPatch;

  /**
   * Sets the description of the experiment.
   *
   * Instruction `updateDescription` of `patchExperiment`.
   */
  updateDescription(parameters: ParametersOf<ExperimentUpdateDescription>): ExperimentPatch;

  /**
   * Starts an iteration that was created before; the flag has to be on.
   *
   * Not to be sent twice.
   *
   * Instruction `startIteration` of `patchExperiment`.
   */
  startIteration(parameters?: ParametersOf<ExperimentStartIteration>): ExperimentPatch;

  /**
   * Stops the running iteration and names its winner.
   *
   * Not to be sent twice.
   *
   * Instruction `stopIteration` of `patchExperiment`.
   */
  stopIteration(parameters: ParametersOf<ExperimentStopIteration>): ExperimentPatch;

  /**
   * Archives the experiment.
   *
   * Instruction `archiveExperiment` of `patchExperiment`.
   */
  archiveExperiment(): ExperimentPatch;

  /**
   * Brings an archived experiment back.
   *
   * Instruction `restoreExperiment` of `patchExperiment`.
   */
  restoreExperiment(): ExperimentPatch;
}

/** Type of the function that begins a patch. */
export interface ExperimentPatchFactory {
  (envelope?: { comment?: string | undefined }): ExperimentPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  updateName: {},
  updateDescription: {},
  startIteration: { once: true },
  stopIteration: { once: true },
  archiveExperiment: {},
  restoreExperiment: {},
};

/**
 * Begins a patch. Changes to an experiment, and starting or stopping its iterations.
 *
 * For `patchExperiment`.
 */
export const experimentPatch: ExperimentPatchFactory = /* @__PURE__ */ definePatch(rules);
