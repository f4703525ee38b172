import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Sets a time at which a user leaves the targets of a variation. */
export type FlagExpiringUserTargetsAddExpireUserTargetDate = {
  kind: "addExpireUserTargetDate";
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the user. */
  userKey: string;
};

/** Moves that time. */
export type FlagExpiringUserTargetsUpdateExpireUserTargetDate = {
  kind: "updateExpireUserTargetDate";
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the user. */
  userKey: string;
  /** Version of the removal that is there; if another one is there by now, nothing is changed. */
  version?: number;
};

/** Calls the removal off: the user stays. */
export type FlagExpiringUserTargetsRemoveExpireUserTargetDate = {
  kind: "removeExpireUserTargetDate";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the user. */
  userKey: string;
};

/** An instruction; comparing its `kind` tells which. */
export type FlagExpiringUserTargetsInstruction =
  | FlagExpiringUserTargetsAddExpireUserTargetDate
  | FlagExpiringUserTargetsUpdateExpireUserTargetDate
  | FlagExpiringUserTargetsRemoveExpireUserTargetDate
  | UnknownInstruction;

/** A patch as a plain value. */
export interface FlagExpiringUserTargetsPatchBody {
  comment?: string | undefined;
  instructions: readonly FlagExpiringUserTargetsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface FlagExpiringUserTargetsPatch extends SemanticPatch<
  FlagExpiringUserTargetsInstruction,
  undefined
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: FlagExpiringUserTargetsInstruction): FlagExpiringUserTargetsPatch;

  /**
   * Sets a time at which a user leaves the targets of a variation.
   *
   * Not to be sent twice.
   *
   * Instruction `addExpireUserTargetDate` of `patchExpiringUserTargets`.
   */
  addExpireUserTargetDate(
    parameters: ParametersOf<FlagExpiringUserTargetsAddExpireUserTargetDate>,
  ): FlagExpiringUserTargetsPatch;

  /**
   * Moves that time.
   *
   * Not to be sent twice.
   *
   * Instruction `updateExpireUserTargetDate` of `patchExpiringUserTargets`.
   */
  updateExpireUserTargetDate(
    parameters: ParametersOf<FlagExpiringUserTargetsUpdateExpireUserTargetDate>,
  ): FlagExpiringUserTargetsPatch;

  /**
   * Calls the removal off: the user stays.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExpireUserTargetDate` of `patchExpiringUserTargets`.
   */
  removeExpireUserTargetDate(
    parameters: ParametersOf<FlagExpiringUserTargetsRemoveExpireUserTargetDate>,
  ): FlagExpiringUserTargetsPatch;
}

/** Type of the function that begins a patch. */
export interface FlagExpiringUserTargetsPatchFactory {
  (envelope?: { comment?: string | undefined }): FlagExpiringUserTargetsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addExpireUserTargetDate: { once: true },
  updateExpireUserTargetDate: { once: true },
  removeExpireUserTargetDate: { once: true },
};

/**
 * Begins a patch. When users stop being targeted one by one by a flag; for accounts without
 * contexts.
 *
 * For `patchExpiringUserTargets`.
 */
export const flagExpiringUserTargetsPatch: FlagExpiringUserTargetsPatchFactory =
  /* @__PURE__ */ definePatch(rules);
