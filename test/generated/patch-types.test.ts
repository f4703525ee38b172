/** What compiles with the builders and types of instructions, and what does not. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/project.ts";
import { compileSamples, createProject } from "../support/samples.ts";

const PACKAGE = join(ROOT, "generated/typescript");

const HEAD = `import { LaunchDarkly } from "@flagforge/launchdarkly";
import {
  aiConfigTargetingPatch, flagPatch, layerPatch, membersPatch, otherInstruction, scheduledChangePatch, segmentPatch,
  teamPatch, type FlagInstruction, type FlagPatch, type FlagPatchBody, type TeamPatchBody,
} from "@flagforge/launchdarkly/patches";
declare const ld: LaunchDarkly;
declare const maybe: string | undefined;
const flag = { projectKey: "p", featureFlagKey: "f" };
const prod = flagPatch({ environmentKey: "prod" });
const clauses = [{ attribute: "country", op: "in" as const, values: ["SE", 1, true] }];
const variationId = "v";
export type Used = [FlagInstruction, FlagPatch, FlagPatchBody, TeamPatchBody];
export const used = [
  ld, maybe, flag, prod, clauses, variationId, aiConfigTargetingPatch, flagPatch, layerPatch, membersPatch,
  otherInstruction, scheduledChangePatch, segmentPatch, teamPatch,
];
`;

const ACCEPTED: Readonly<Record<string, string>> = {
  "instructions that need an environment, with one":
    'flagPatch({ environmentKey: "prod", comment: "why" }).turnFlagOn().addTargets({ values: ["a"], variationId });',
  "instructions that need none, without":
    'flagPatch().addTags({ values: ["a"] }).archiveFlag(); flagPatch({ comment: "why" }).deleteFlag();',
  "both alternatives":
    "prod.addRule({ clauses, variationId }).addRule({ clauses, rolloutWeights: { a: 60_000, b: 40_000 }, rolloutBucketBy: 'key' });",
  "at least one, or all":
    "prod.updateDefaultVariation({ onVariationValue: true }).updateVariation({ variationId, name: 'n', value: { any: 1 } });",
  "any instruction": "prod.add({ kind: 'turnFlagOn' }).add(otherInstruction('someNewKind', { value: 1 }));",
  "a builder passed on":
    "function ramp(patch: FlagPatch<string>): FlagPatch<string> { return patch.turnFlagOn(); } const kept: FlagPatch = ramp(prod); void ld.featureFlags.patchFeatureFlag({ ...flag, body: kept });",
  "all forms of a flag's body": `
void ld.featureFlags.patchFeatureFlag({ ...flag, body: prod.turnFlagOn() });
void ld.featureFlags.patchFeatureFlag({ ...flag, body: flagPatch().addTags({ values: [] }) });
void ld.featureFlags.patchFeatureFlag({ ...flag, body: [{ op: "replace", path: "/name", value: "x" }] });
void ld.featureFlags.patchFeatureFlag({ ...flag, body: { patch: [{ op: "replace", path: "/name", value: "x" }], comment: "c" } });
void ld.featureFlags.patchFeatureFlag({ ...flag, body: { merge: { name: "x" }, comment: "c" } });
void ld.featureFlags.patchFeatureFlag({ ...flag, body: { environmentKey: "prod", instructions: [{ kind: "turnFlagOn" }] } });`,
  "what the description documents of a body":
    'void ld.teams.patchTeam({ teamKey: "t", teamPatchInput: { comment: "c", instructions: [{ kind: "updateName", value: "n" }] } });',
  "instructions inside other bodies": `
const { instructions } = prod.turnFlagOn();
void ld.approvals.postApprovalRequest({ createApprovalRequestRequest: { description: "d", resourceId: "r", instructions } });
void ld.approvals.postApprovalRequestForFlag({ ...flag, environmentKey: "e", createFlagConfigApprovalRequestRequest: { description: "d", instructions } });
void ld.scheduledChanges.postFlagConfigScheduledChanges({ ...flag, environmentKey: "e", postFlagScheduledChangesInput: { executionDate: 1, instructions } });
void ld.flagTriggers.createTriggerWorkflow({ ...flag, environmentKey: "e", triggerPost: { integrationKey: "generic-trigger", instructions } });
scheduledChangePatch().replaceScheduledChangesInstructions({ value: instructions });`,
  "a comparison of kinds": `
export function describeInstruction(instruction: FlagInstruction): string[] {
  switch (instruction.kind) {
    case "addTags": return instruction.values;
    case "addRule": return instruction.clauses.map((clause) => clause.attribute);
    default: return [instruction.kind];
  }
}`,
  "what failed of a success in part":
    'export const texts = async () => (await ld.accountMembers.patchMembers({ membersPatchInput: membersPatch().replaceMembersRoles({ value: "reader", memberIDs: [] }) })).failures.map((failure) => Object.values(failure).join());',
  "an environment where it is required or may be given":
    'aiConfigTargetingPatch({ environmentKey: "prod" }).clearTargets({ variationId }); segmentPatch().addTags({ values: [] }); segmentPatch({ environmentKey: "e" });',
};

const REFUSED: Readonly<Record<string, string>> = {
  "a missing environment": "flagPatch().turnFlagOn();",
  "a missing environment beside a comment": 'flagPatch({ comment: "why" }).addTargets({ values: ["a"], variationId });',
  "an environment that may be missing": "flagPatch({ environmentKey: maybe });",
  "a missing environment in add": "flagPatch().add({ kind: 'turnFlagOn' });",
  "a missing environment in a written body":
    "void ld.featureFlags.patchFeatureFlag({ ...flag, body: { instructions: [{ kind: 'turnFlagOn' }] } });",
  "a missing environment where all need it": "aiConfigTargetingPatch();",
  "a missing environment of two instructions of a layer":
    "layerPatch().updateExperimentReservation({ experimentKey: 'e', reservationPercent: 10 });",
  "an environment where there is none": "teamPatch({ environmentKey: 'prod' });",
  "a wrong type": "prod.addTargets({ values: [1], variationId });",
  "a missing parameter": "prod.addTargets({ values: ['a'] });",
  "no parameters at all": "prod.addTargets();",
  "an unknown parameter": "prod.addTargets({ values: ['a'], variationId, variation: 1 });",
  "an unknown operator": "prod.addClauses({ ruleId: 'r', clauses: [{ attribute: 'a', op: 'like', values: [] }] });",
  "an unknown value": "flagPatch().turnOnClientSideAvailability({ value: 'usingBoth' });",
  "an unknown method": "prod.turnFlagUp();",
  "an unknown kind that is not marked as one": "prod.add({ kind: 'turnFlagUp' });",
  "neither of two alternatives": "prod.addRule({ clauses });",
  "both of two alternatives": "prod.addRule({ clauses, variationId, rolloutWeights: { a: 100_000 } });",
  "a part of the other alternative": "prod.updateFallthroughVariationOrRollout({ variationId, rolloutBucketBy: 'key' });",
  "none of several": "prod.updateDefaultVariation({});",
  "none of several beside others": "prod.updateVariation({ variationId });",
  "two filters in one": "membersPatch().replaceAllMembersRoles({ value: 'reader', filterLastSeen: {} });",
  "the builder of another resource": "void ld.featureFlags.patchFeatureFlag({ ...flag, body: teamPatch().updateName({ value: 'n' }).addMembers({ values: [] }) });",
  "a written body with a wrong parameter": "export const body: TeamPatchBody = { instructions: [{ kind: 'updateName', name: 'n' }] };",
  "a written flag body with a wrong parameter": "export const body: FlagPatchBody = { instructions: [{ kind: 'addTags', tags: ['a'] }] };",
};

describe("types of patches", () => {
  it("take what is right and refuse what is wrong", { timeout: 120_000 }, () => {
    const refused = Object.values(REFUSED).map((code) => `// @ts-expect-error\n${code}`);
    const project = createProject("@flagforge/launchdarkly", PACKAGE);
    try {
      const samples = [...Object.values(ACCEPTED), ...refused].map((code) => HEAD + code);
      const names = [...Object.keys(ACCEPTED), ...Object.keys(REFUSED)];
      const output = compileSamples(project, samples).replaceAll(
        /sample-(\d+)\.ts/g,
        (file, i: string) => `${file} (${names[Number(i)] ?? ""})`,
      );
      expect(output).toBe("");
    } finally {
      project.remove();
    }
  });
});
