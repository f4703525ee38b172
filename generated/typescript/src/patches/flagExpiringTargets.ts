import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Sets a time at which a context leaves the targets of a variation. */
export type FlagExpiringTargetsAddExpiringTarget = {
  kind: "addExpiringTarget";
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
};

/** Moves that time. */
export type FlagExpiringTargetsUpdateExpiringTarget = {
  kind: "updateExpiringTarget";
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /** Version of the removal that is there; if another one is there by now, nothing is changed. */
  version?: number;
};

/** Calls the removal off: the context stays. */
export type FlagExpiringTargetsRemoveExpiringTarget = {
  kind: "removeExpiringTarget";
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
};

/** An instruction; comparing its `kind` tells which. */
export type FlagExpiringTargetsInstruction =
  | FlagExpiringTargetsAddExpiringTarget
  | FlagExpiringTargetsUpdateExpiringTarget
  | FlagExpiringTargetsRemoveExpiringTarget
  | UnknownInstruction;

/** A patch as a plain value. */
export interface FlagExpiringTargetsPatchBody {
  comment?: string | undefined;
  instructions: readonly FlagExpiringTargetsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface FlagExpiringTargetsPatch extends SemanticPatch<
  FlagExpiringTargetsInstruction,
  undefined
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: FlagExpiringTargetsInstruction): FlagExpiringTargetsPatch;

  /**
   * Sets a time at which a context leaves the targets of a variation.
   *
   * Not to be sent twice.
   *
   * Instruction `addExpiringTarget` of `patchExpiringTargets`.
   */
  addExpiringTarget(
    parameters: ParametersOf<FlagExpiringTargetsAddExpiringTarget>,
  ): FlagExpiringTargetsPatch;

  /**
   * Moves that time.
   *
   * Not to be sent twice.
   *
   * Instruction `updateExpiringTarget` of `patchExpiringTargets`.
   */
  updateExpiringTarget(
    parameters: ParametersOf<FlagExpiringTargetsUpdateExpiringTarget>,
  ): FlagExpiringTargetsPatch;

  /**
   * Calls the removal off: the context stays.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExpiringTarget` of `patchExpiringTargets`.
   */
  removeExpiringTarget(
    parameters: ParametersOf<FlagExpiringTargetsRemoveExpiringTarget>,
  ): FlagExpiringTargetsPatch;
}

/** Type of the function that begins a patch. */
export interface FlagExpiringTargetsPatchFactory {
  (envelope?: { comment?: string | undefined }): FlagExpiringTargetsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addExpiringTarget: { once: true },
  updateExpiringTarget: { once: true },
  removeExpiringTarget: { once: true },
};

/**
 * Begins a patch. When contexts stop being targeted one by one by a flag.
 *
 * For `patchExpiringTargets`.
 */
export const flagExpiringTargetsPatch: FlagExpiringTargetsPatchFactory =
  /* @__PURE__ */ definePatch(rules);
