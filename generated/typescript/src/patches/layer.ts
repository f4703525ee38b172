import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Renames the layer. */
export type LayerUpdateName = {
  kind: "updateName";
  /** The new name. */
  name: string;
};

/** Sets the description of the layer. */
export type LayerUpdateDescription = {
  kind: "updateDescription";
  /** The new description. */
  description: string;
};

/** Sets how much of the layer an experiment has for itself. */
export type LayerUpdateExperimentReservation = {
  kind: "updateExperimentReservation";
  /** Key of the experiment. */
  experimentKey: string;
  /** Share of the layer, in percent. */
  reservationPercent: number;
};

/** Takes an experiment out of the layer. */
export type LayerRemoveExperiment = {
  kind: "removeExperiment";
  /** Key of the experiment. */
  experimentKey: string;
};

/** An instruction that needs an environment key. */
export type LayerEnvironmentInstruction = LayerUpdateExperimentReservation | LayerRemoveExperiment;

/** An instruction; comparing its `kind` tells which. */
export type LayerInstruction =
  LayerEnvironmentInstruction | LayerUpdateName | LayerUpdateDescription | UnknownInstruction;

/** A patch as a plain value. */
export type LayerPatchBody =
  | {
      comment?: string | undefined;
      environmentKey: string;
      instructions: readonly LayerInstruction[];
    }
  | {
      comment?: string | undefined;
      environmentKey?: undefined;
      instructions: readonly Exclude<LayerInstruction, LayerEnvironmentInstruction>[];
    }
  | LayerPatch;

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface LayerPatch<
  EnvironmentKey extends string | undefined = string | undefined,
> extends SemanticPatch<LayerInstruction, EnvironmentKey> {
  /** Adds any instruction, in the form it is sent in. */
  add(
    instruction: EnvironmentKey extends string
      ? LayerInstruction
      : Exclude<LayerInstruction, LayerEnvironmentInstruction>,
  ): LayerPatch<EnvironmentKey>;

  /**
   * Renames the layer.
   *
   * Needs no environment key.
   *
   * Instruction `updateName` of `updateLayer`.
   */
  updateName(parameters: ParametersOf<LayerUpdateName>): LayerPatch<EnvironmentKey>;

  /**
   * Sets the description of the layer.
   *
   * Needs no environment key.
   *
   * Instruction `updateDescription` of `updateLayer`.
   */
  updateDescription(parameters: ParametersOf<LayerUpdateDescription>): LayerPatch<EnvironmentKey>;

  /**
   * Sets how much of the layer an experiment has for itself.
   *
   * Needs an environment key.
   *
   * Instruction `updateExperimentReservation` of `updateLayer`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  updateExperimentReservation(
    this: LayerPatch<string>,
    parameters: ParametersOf<LayerUpdateExperimentReservation>,
  ): LayerPatch<EnvironmentKey>;

  /**
   * Takes an experiment out of the layer.
   *
   * Needs an environment key. Not to be sent twice.
   *
   * Instruction `removeExperiment` of `updateLayer`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  removeExperiment(
    this: LayerPatch<string>,
    parameters: ParametersOf<LayerRemoveExperiment>,
  ): LayerPatch<EnvironmentKey>;
}

/** Type of the function that begins a patch. */
export interface LayerPatchFactory {
  (envelope: { environmentKey: string; comment?: string | undefined }): LayerPatch<string>;
  (envelope?: { comment?: string | undefined }): LayerPatch<undefined>;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  updateName: {},
  updateDescription: {},
  updateExperimentReservation: { environment: true },
  removeExperiment: { environment: true, once: true },
};

/**
 * Begins a patch. Changes to a layer, and to what experiments reserve in it.
 *
 * For `updateLayer`.
 */
export const layerPatch: LayerPatchFactory = /* @__PURE__ */ definePatch(rules);
