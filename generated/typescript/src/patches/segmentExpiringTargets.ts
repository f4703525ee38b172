import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Sets a time at which a context leaves the segment. */
export type SegmentExpiringTargetsAddExpiringTarget = {
  kind: "addExpiringTarget";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
};

/** Moves that time. */
export type SegmentExpiringTargetsUpdateExpiringTarget = {
  kind: "updateExpiringTarget";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Version of the removal that is there; if another one is there by now, nothing is changed. */
  version?: number;
};

/** Calls the removal off: the context stays. */
export type SegmentExpiringTargetsRemoveExpiringTarget = {
  kind: "removeExpiringTarget";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the context. */
  contextKey: string;
  /** Context kind; `user` where it may be left out. */
  contextKind: string;
};

/** An instruction; comparing its `kind` tells which. */
export type SegmentExpiringTargetsInstruction =
  | SegmentExpiringTargetsAddExpiringTarget
  | SegmentExpiringTargetsUpdateExpiringTarget
  | SegmentExpiringTargetsRemoveExpiringTarget
  | UnknownInstruction;

/** A patch as a plain value. */
export interface SegmentExpiringTargetsPatchBody {
  comment?: string | undefined;
  instructions: readonly SegmentExpiringTargetsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface SegmentExpiringTargetsPatch extends SemanticPatch<
  SegmentExpiringTargetsInstruction,
  undefined
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: SegmentExpiringTargetsInstruction): SegmentExpiringTargetsPatch;

  /**
   * Sets a time at which a context leaves the segment.
   *
   * Not to be sent twice.
   *
   * Instruction `addExpiringTarget` of `patchExpiringTargetsForSegment`.
   */
  addExpiringTarget(
    parameters: ParametersOf<SegmentExpiringTargetsAddExpiringTarget>,
  ): SegmentExpiringTargetsPatch;

  /**
   * Moves that time.
   *
   * Not to be sent twice.
   *
   * Instruction `updateExpiringTarget` of `patchExpiringTargetsForSegment`.
   */
  updateExpiringTarget(
    parameters: ParametersOf<SegmentExpiringTargetsUpdateExpiringTarget>,
  ): SegmentExpiringTargetsPatch;

  /**
   * Calls the removal off: the context stays.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExpiringTarget` of `patchExpiringTargetsForSegment`.
   */
  removeExpiringTarget(
    parameters: ParametersOf<SegmentExpiringTargetsRemoveExpiringTarget>,
  ): SegmentExpiringTargetsPatch;
}

/** Type of the function that begins a patch. */
export interface SegmentExpiringTargetsPatchFactory {
  (envelope?: { comment?: string | undefined }): SegmentExpiringTargetsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addExpiringTarget: { once: true },
  updateExpiringTarget: { once: true },
  removeExpiringTarget: { once: true },
};

/**
 * Begins a patch. When contexts leave the individual targets of a segment.
 *
 * For `patchExpiringTargetsForSegment`.
 */
export const segmentExpiringTargetsPatch: SegmentExpiringTargetsPatchFactory =
  /* @__PURE__ */ definePatch(rules);
