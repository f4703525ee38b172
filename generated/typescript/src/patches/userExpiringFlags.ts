import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Sets a time at which a flag stops targeting the user. */
export type UserExpiringFlagsAddExpireUserTargetDate = {
  kind: "addExpireUserTargetDate";
  /** Key of the flag. */
  flagKey: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
};

/** Moves that time. */
export type UserExpiringFlagsUpdateExpireUserTargetDate = {
  kind: "updateExpireUserTargetDate";
  /** Key of the flag. */
  flagKey: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
  /**
   * When it happens. Milliseconds since 1970.
   *
   * Format: int64.
   */
  value: number;
  /** Version of the removal that is there; if another one is there by now, nothing is changed. */
  version?: number;
};

/** Calls the removal off: the user stays targeted. */
export type UserExpiringFlagsRemoveExpireUserTargetDate = {
  kind: "removeExpireUserTargetDate";
  /** Key of the flag. */
  flagKey: string;
  /** Id of a variation, `_id` where variations are read. */
  variationId: string;
};

/** An instruction; comparing its `kind` tells which. */
export type UserExpiringFlagsInstruction =
  | UserExpiringFlagsAddExpireUserTargetDate
  | UserExpiringFlagsUpdateExpireUserTargetDate
  | UserExpiringFlagsRemoveExpireUserTargetDate
  | UnknownInstruction;

/** A patch as a plain value. */
export interface UserExpiringFlagsPatchBody {
  comment?: string | undefined;
  instructions: readonly UserExpiringFlagsInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface UserExpiringFlagsPatch extends SemanticPatch<
  UserExpiringFlagsInstruction,
  undefined
> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: UserExpiringFlagsInstruction): UserExpiringFlagsPatch;

  /**
   * Sets a time at which a flag stops targeting the user.
   *
   * Not to be sent twice.
   *
   * Instruction `addExpireUserTargetDate` of `patchExpiringFlagsForUser`.
   */
  addExpireUserTargetDate(
    parameters: ParametersOf<UserExpiringFlagsAddExpireUserTargetDate>,
  ): UserExpiringFlagsPatch;

  /**
   * Moves that time.
   *
   * Not to be sent twice.
   *
   * Instruction `updateExpireUserTargetDate` of `patchExpiringFlagsForUser`.
   */
  updateExpireUserTargetDate(
    parameters: ParametersOf<UserExpiringFlagsUpdateExpireUserTargetDate>,
  ): UserExpiringFlagsPatch;

  /**
   * Calls the removal off: the user stays targeted.
   *
   * Not to be sent twice.
   *
   * Instruction `removeExpireUserTargetDate` of `patchExpiringFlagsForUser`.
   */
  removeExpireUserTargetDate(
    parameters: ParametersOf<UserExpiringFlagsRemoveExpireUserTargetDate>,
  ): UserExpiringFlagsPatch;
}

/** Type of the function that begins a patch. */
export interface UserExpiringFlagsPatchFactory {
  (envelope?: { comment?: string | undefined }): UserExpiringFlagsPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addExpireUserTargetDate: { once: true },
  updateExpireUserTargetDate: { once: true },
  removeExpireUserTargetDate: { once: true },
};

/**
 * Begins a patch. When one user stops being targeted one by one, over several flags.
 *
 * For `patchExpiringFlagsForUser`.
 */
export const userExpiringFlagsPatch: UserExpiringFlagsPatchFactory =
  /* @__PURE__ */ definePatch(rules);
