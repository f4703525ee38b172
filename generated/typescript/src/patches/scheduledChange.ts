import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";
import type { FlagInstruction } from "./flag.js";

/** Deletes the scheduled change. */
export type ScheduledChangeDeleteScheduledChange = {
  kind: "deleteScheduledChange";
};

/** Sets what will be done to the flag. */
export type ScheduledChangeReplaceScheduledChangesInstructions = {
  kind: "replaceScheduledChangesInstructions";
  /** What to do with the flag. */
  value: FlagInstruction[];
};

/** Moves the scheduled change to another time. */
export type ScheduledChangeUpdateScheduledChangesExecutionDate = {
  kind: "updateScheduledChangesExecutionDate";
  /**
   * When to do it. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
};

/** An instruction; comparing its `kind` tells which. */
export type ScheduledChangeInstruction =
  | ScheduledChangeDeleteScheduledChange
  | ScheduledChangeReplaceScheduledChangesInstructions
  | ScheduledChangeUpdateScheduledChangesExecutionDate
  | UnknownInstruction;

/** A patch as a plain value. */
export interface ScheduledChangePatchBody {
  comment?: string | undefined;
  instructions: readonly ScheduledChangeInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface ScheduledChangePatch extends SemanticPatch<ScheduledChangeInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: ScheduledChangeInstruction): ScheduledChangePatch;

  /**
   * Deletes the scheduled change.
   *
   * Not to be sent twice.
   *
   * Instruction `deleteScheduledChange` of `patchFlagConfigScheduledChange`.
   */
  deleteScheduledChange(): ScheduledChangePatch;

  /**
   * Sets what will be done to the flag.
   *
   * Instruction `replaceScheduledChangesInstructions` of `patchFlagConfigScheduledChange`.
   */
  replaceScheduledChangesInstructions(
    parameters: ParametersOf<ScheduledChangeReplaceScheduledChangesInstructions>,
  ): ScheduledChangePatch;

  /**
   * Moves the scheduled change to another time.
   *
   * Instruction `updateScheduledChangesExecutionDate` of `patchFlagConfigScheduledChange`.
   */
  updateScheduledChangesExecutionDate(
    parameters: ParametersOf<ScheduledChangeUpdateScheduledChangesExecutionDate>,
  ): ScheduledChangePatch;
}

/** Type of the function that begins a patch. */
export interface ScheduledChangePatchFactory {
  (envelope?: { comment?: string | undefined }): ScheduledChangePatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  deleteScheduledChange: { once: true },
  replaceScheduledChangesInstructions: {},
  updateScheduledChangesExecutionDate: {},
};

/**
 * Begins a patch. Changes to what a flag has scheduled.
 *
 * For `patchFlagConfigScheduledChange`.
 */
export const scheduledChangePatch: ScheduledChangePatchFactory = /* @__PURE__ */ definePatch(rules);
