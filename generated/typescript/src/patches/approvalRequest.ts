import {
  type InstructionRule,
  type ParametersOf,
  type SemanticPatch,
  type UnknownInstruction,
  definePatch,
} from "../lib/semantic-patch.js";

/** Asks further members or teams for a review. */
export type ApprovalRequestAddReviewers =
  | {
      kind: "addReviewers";
      /** Ids of members to ask, 24 hexadecimal digits each. */
      notifyMemberIds: string[];
      /** Keys of teams to ask. */
      notifyTeamKeys?: string[];
    }
  | {
      kind: "addReviewers";
      /** Ids of members to ask, 24 hexadecimal digits each. */
      notifyMemberIds?: string[];
      /** Keys of teams to ask. */
      notifyTeamKeys: string[];
    };

/** Sets the title of the approval request. */
export type ApprovalRequestUpdateDescription = {
  kind: "updateDescription";
  /** The new title, 1 to 5,000 characters. */
  value: string;
};

/** An instruction; comparing its `kind` tells which. */
export type ApprovalRequestInstruction =
  ApprovalRequestAddReviewers | ApprovalRequestUpdateDescription | UnknownInstruction;

/** A patch as a plain value. */
export interface ApprovalRequestPatchBody {
  comment?: string | undefined;
  instructions: readonly ApprovalRequestInstruction[];
}

/** Collects instructions; each method gives a new patch and leaves this one as it is. */
export interface ApprovalRequestPatch extends SemanticPatch<ApprovalRequestInstruction, undefined> {
  /** Adds any instruction, in the form it is sent in. */
  add(instruction: ApprovalRequestInstruction): ApprovalRequestPatch;

  /**
   * Asks further members or teams for a review.
   *
   * Needs `notifyMemberIds` or `notifyTeamKeys`.
   *
   * Instruction `addReviewers` of `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.
   *
   * @throws InvalidRequestError when something it needs is not there
   */
  addReviewers(parameters: ParametersOf<ApprovalRequestAddReviewers>): ApprovalRequestPatch;

  /**
   * Sets the title of the approval request.
   *
   * Instruction `updateDescription` of `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.
   */
  updateDescription(
    parameters: ParametersOf<ApprovalRequestUpdateDescription>,
  ): ApprovalRequestPatch;
}

/** Type of the function that begins a patch. */
export interface ApprovalRequestPatchFactory {
  (envelope?: { comment?: string | undefined }): ApprovalRequestPatch;
}

const rules: Readonly<Record<string, InstructionRule>> = {
  addReviewers: { some: ["notifyMemberIds", "notifyTeamKeys"] },
  updateDescription: {},
};

/**
 * Begins a patch. Changes to an approval request.
 *
 * For `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.
 */
export const approvalRequestPatch: ApprovalRequestPatchFactory = /* @__PURE__ */ definePatch(rules);
