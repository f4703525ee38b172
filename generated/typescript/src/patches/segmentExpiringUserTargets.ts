import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Sets a time at which a user leaves the segment. */
export type SegmentExpiringUserTargetsAddExpireUserTargetDate = {
  kind: "addExpireUserTargetDate";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the user. */
  userKey: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
};

/** Moves that time. */
export type SegmentExpiringUserTargetsUpdateExpireUserTargetDate = {
  kind: "updateExpireUserTargetDate";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the user. */
  userKey: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Version of the removal that is there; if another one is there by now, nothing is changed. */
  version?: number;
};

/** Calls the removal off: the user stays. */
export type SegmentExpiringUserTargetsRemoveExpireUserTargetDate = {
  kind: "removeExpireUserTargetDate";
  /** Which of the two lists of the segment is meant. */
  targetType: "included" | "excluded";
  /** Key of the user. */
  userKey: string;
};

/** An instruction; comparing its `kind` tells which. */
export type SegmentExpiringUserTargetsInstruction =
  | SegmentExpiringUserTargetsAddExpireUserTargetDate
  | SegmentExpiringUserTargetsUpdateExpireUserTargetDate
  | SegmentExpiringUserTargetsRemoveExpireUserTargetDate
  | UnknownInstruction;

/** A patch as a plain value. */
export interface SegmentExpiringUserTargetsPatchBody {
  comment?: string | undefined;
  instructions: readonly SegmentExpiringUserTargetsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface SegmentExpiringUserTargetsPatch extends SemanticPatch<
  SegmentExpiringUserTargetsInstruction,
  undefined
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: SegmentExpiringUserTargetsInstruction): SegmentExpiringUserTargetsPatch;

  /**
   * Sets a time at which a user leaves the segment.
   *
   * Not to be sent twice.
   *
   * Instruction `addExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.
   */
  addExpireUserTargetDate(
    parameters: ParametersOf<SegmentExpiringUserTargetsAddExpireUserTargetDate>,
  ): SegmentExpiringUserTargetsPatch;

  /**
   * Moves that time.
   *
   * Not to be sent twice.
   *
   * Instruction `updateExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.
   */
  updateExpireUserTargetDate(
    parameters: ParametersOf<SegmentExpiringUserTargetsUpdateExpireUserTargetDate>,
  ): SegmentExpiringUserTargetsPatch;

  /**
   * Calls the removal off: the user stays.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.
   */
  removeExpireUserTargetDate(
    parameters: ParametersOf<SegmentExpiringUserTargetsRemoveExpireUserTargetDate>,
  ): SegmentExpiringUserTargetsPatch;
}

/** Type of the function that begins a patch. */
export interface SegmentExpiringUserTargetsPatchFactory {
  (envelope?: { comment?: string | undefined }): SegmentExpiringUserTargetsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addExpireUserTargetDate: { once: true },
  updateExpireUserTargetDate: { once: true },
  removeExpireUserTargetDate: { once: true },
};

/**
 * Begins a patch. When users leave the individual targets of a segment; for accounts without
 * contexts.
 *
 * For `patchExpiringUserTargetsForSegment`.
 */
export const segmentExpiringUserTargetsPatch: SegmentExpiringUserTargetsPatchFactory =
  /* @__PURE__ */ definePatch(rules);
