import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { FlagSwitch } from "./shared.js";

/** Sets what the trigger does. */
export type FlagTriggerReplaceTriggerActionInstructions = {
  kind: "replaceTriggerActionInstructions";
  /** What to do when the trigger fires. */
  value: FlagSwitch[];
};

/** Gives the trigger a new address; the old one stops working. */
export type FlagTriggerCycleTriggerUrl = {
  kind: "cycleTriggerUrl";
};

/** Switches the trigger off and keeps its settings. */
export type FlagTriggerDisableTrigger = {
  kind: "disableTrigger";
};

/** Switches the trigger on again. */
export type FlagTriggerEnableTrigger = {
  kind: "enableTrigger";
};

/** An instruction; comparing its `kind` tells which. */
export type FlagTriggerInstruction =
  | FlagTriggerReplaceTriggerActionInstructions
  | FlagTriggerCycleTriggerUrl
  | FlagTriggerDisableTrigger
  | FlagTriggerEnableTrigger
  | UnknownInstruction;

/** A patch as a plain value. */
export interface FlagTriggerPatchBody {
  comment?: string | undefined;
  instructions: readonly FlagTriggerInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface FlagTriggerPatch extends SemanticPatch<FlagTriggerInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: FlagTriggerInstruction): FlagTriggerPatch;

  /**
   * Sets what the trigger does.
   *
   * Instruction `replaceTriggerActionInstructions` of `patchTriggerWorkflow`.
   */
  replaceTriggerActionInstructions(
    parameters: ParametersOf<FlagTriggerReplaceTriggerActionInstructions>,
  ): FlagTriggerPatch;

  /**
   * Gives the trigger a new address; the old one stops working.
   *
   * Not to be sent twice.
   *
   * Instruction `cycleTriggerUrl` of `patchTriggerWorkflow`.
   */
  cycleTriggerUrl(): FlagTriggerPatch;

  /**
   * Switches the trigger off and keeps its settings.
   *
   * Instruction `disableTrigger` of `patchTriggerWorkflow`.
   */
  disableTrigger(): FlagTriggerPatch;

  /**
   * Switches the trigger on again.
   *
   * Instruction `enableTrigger` of `patchTriggerWorkflow`.
   */
  enableTrigger(): FlagTriggerPatch;
}

/** Type of the function that begins a patch. */
export interface FlagTriggerPatchFactory {
  (envelope?: { comment?: string | undefined }): FlagTriggerPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  replaceTriggerActionInstructions: {},
  cycleTriggerUrl: { once: true },
  disableTrigger: {},
  enableTrigger: {},
};

/**
 * Begins a patch. Changes to a flag trigger.
 *
 * For `patchTriggerWorkflow`.
 */
export const flagTriggerPatch: FlagTriggerPatchFactory = /* @__PURE__ */ definePatch(rules);
