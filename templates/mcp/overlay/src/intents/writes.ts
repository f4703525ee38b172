/** Changes of flags that are asked for most. Each reads the flag first and reports before and after. */
import type { Arguments } from "../arguments.js";
import { confirmDanger, findDanger } from "../confirm.js";
import { prepare, preview, send } from "../execute.js";
import { refuse } from "../problem.js";
import {
  answerValue,
  CHANGE,
  flag,
  inputOf,
  text,
  texts,
  type Hints,
  type Tool,
} from "../tools/tool.js";
import {
  buildWeights,
  findVariation,
  operation,
  readFlag,
  summarizeConfig,
  type Flag,
} from "./flag.js";
import type { Intent } from "./intent.js";
import { patchFlag, readChange, type BuildInstructions } from "./patch.js";

const COMMON = { "comment?": text(), "dry_run?": flag(), "confirm?": text() } as const;
const REPEATABLE: Hints = { destructiveHint: true, idempotentHint: true };

/** A tool that patches a flag. */
const patchTool = (
  name: string,
  description: string,
  fields: Parameters<typeof inputOf>[0],
  annotations: Hints,
  build: (args: Arguments, flag: Flag) => ReturnType<BuildInstructions>,
): Tool => ({
  name,
  description,
  inputSchema: inputOf({ projectKey: text(), flagKey: text(), ...fields, ...COMMON }),
  annotations,
  run: (session, args, context) =>
    patchFlag(
      session,
      readChange(args, "env" in fields),
      args,
      (found) => build(args, found),
      context,
    ),
});

const toggleFlag = patchTool(
  "toggle_flag",
  "Turn a flag on or off.",
  { env: text(), on: flag() },
  REPEATABLE,
  ({ on }) => [{ kind: on === true ? "turnFlagOn" : "turnFlagOff" }],
);

const updateRollout = patchTool(
  "update_rollout",
  "Serve one variation, or percentages, by default or in a rule.",
  {
    env: text(),
    "variation?": text("Name, id or index"),
    "weights?": { type: "object", description: "Variation to percent; sums to 100" },
    "ruleId?": text("Else the default rule"),
    "bucketBy?": text(),
    "contextKind?": text(),
  },
  CHANGE,
  ({ variation, weights, ruleId, bucketBy, contextKind }, found) => [
    {
      ...(ruleId === undefined
        ? { kind: "updateFallthroughVariationOrRollout" }
        : { kind: "updateRuleVariationOrRollout", ruleId }),
      ...buildServed(found, variation, parse(weights)),
      ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
      ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
    },
  ],
);

function buildServed(found: Flag, variation: unknown, weights: unknown): Arguments {
  if ((variation === undefined) === (weights === undefined))
    refuse("invalid_arguments", "Give either variation or weights");
  return weights === undefined
    ? { variationId: findVariation(found, variation).id }
    : { rolloutWeights: buildWeights(found, weights) };
}

const parse = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return refuse("invalid_arguments", "A list or object is no JSON");
  }
};

const RULE_KINDS =
  "addRule removeRule reorderRules replaceRules addClauses removeClauses updateClause addValuesToClause removeValuesFromClause updateRuleDescription updateRuleVariationOrRollout".split(
    " ",
  );

const updateTargetingRules = patchTool(
  "update_targeting_rules",
  `Change targeting rules. Kinds: ${RULE_KINDS.slice(0, 9).join(", ")}; describe patch_feature_flag shows each. "variation" or "weights" may stand for ids.`,
  { env: text(), instructions: { type: "array", items: { type: "object" } } },
  CHANGE,
  ({ instructions }, found) => {
    const list = parse(instructions);
    if (!Array.isArray(list)) return refuse("invalid_arguments", "instructions is no list");
    return (list as readonly Arguments[]).map((one) => {
      const { variation, weights, ...rest } = Object(one) as Arguments;
      if (!RULE_KINDS.includes(String(rest["kind"])))
        refuse(
          "invalid_arguments",
          `${JSON.stringify(rest["kind"])} is no instruction about rules`,
          {
            hint: `Use one of ${RULE_KINDS.join(", ")}`,
          },
        );
      return variation === undefined && weights === undefined
        ? rest
        : { ...rest, ...buildServed(found, variation, weights) };
    });
  },
);

const updateIndividualTargets = patchTool(
  "update_individual_targets",
  "Give single contexts a variation, or take them off it.",
  {
    env: text(),
    variation: text(),
    "add?": texts("Context keys"),
    "remove?": texts(),
    "contextKind?": text("Else user"),
  },
  CHANGE,
  ({ variation, add, remove, contextKind }, found) => {
    const { id } = findVariation(found, variation);
    const change = (kind: string, keys: unknown): readonly Arguments[] => {
      const values = parse(keys);
      if (!Array.isArray(values) || values.length === 0) return [];
      return [{ kind, variationId: id, values, contextKind: contextKind ?? "user" }];
    };
    return [...change("addTargets", add), ...change("removeTargets", remove)];
  },
);

const updateFlagSettings = patchTool(
  "update_flag_settings",
  "Change name, description, tags, maintainer or lifetime of a flag.",
  {
    "name?": text(),
    "description?": text(),
    "addTags?": texts(),
    "removeTags?": texts(),
    "temporary?": flag(),
    "maintainerId?": text(),
  },
  CHANGE,
  ({ name, description, addTags, removeTags, temporary, maintainerId }) => {
    const set = (kind: string, value: unknown): readonly Arguments[] =>
      value === undefined || value === null ? [] : [{ kind, value }];
    const tags = (kind: string, given: unknown): readonly Arguments[] => {
      const values = parse(given);
      return Array.isArray(values) && values.length > 0 ? [{ kind, values }] : [];
    };
    return [
      ...set("updateName", name),
      ...set("updateDescription", description),
      ...tags("addTags", addTags),
      ...tags("removeTags", removeTags),
      ...(typeof temporary === "boolean"
        ? [{ kind: temporary ? "makeFlagTemporary" : "makeFlagPermanent" }]
        : []),
      ...set("updateMaintainerMember", maintainerId),
    ];
  },
);

const archiveFlag = patchTool(
  "archive_flag",
  "Archive a flag in all environments, or restore it.",
  { "restore?": flag() },
  REPEATABLE,
  ({ restore }) => [{ kind: restore === true ? "restoreFlag" : "archiveFlag" }],
);

const copyFlagConfig: Tool = {
  name: "copy_flag_config",
  description: "Copy a flag's settings from one environment to another.",
  inputSchema: inputOf({
    projectKey: text(),
    flagKey: text(),
    from: text(),
    to: text(),
    "include?": texts("Such as updateOn, updateRules"),
    ...COMMON,
  }),
  annotations: CHANGE,
  run: async (session, args, context) => {
    const { from, to, include, comment } = args;
    const { projectKey, flagKey } = readChange(args, false);
    const entry = operation("copyFeatureFlag");
    const included = parse(include);
    const request = prepare(session, entry, {
      projectKey,
      featureFlagKey: flagKey,
      body: {
        source: { key: from },
        target: { key: to },
        ...(comment === undefined ? {} : { comment }),
        ...(Array.isArray(included) && included.length > 0 ? { includedActions: included } : {}),
      },
    });
    const read = async (): Promise<unknown> => {
      const found = await readFlag(session, projectKey, flagKey, String(to), context.signal);
      return summarizeConfig(found, found.environments?.[String(to)] ?? {});
    };
    const before = await read();
    if (args["dry_run"] === true) return answerValue({ dry_run: preview(entry, request), before });
    const danger = await findDanger(session, entry, request, context.signal);
    if (danger !== null) {
      const question = await confirmDanger(
        session,
        context,
        danger,
        entry,
        request,
        args["confirm"],
      );
      if (question !== null) return { kind: "ask", question };
    }
    await send(session, entry, request, context.signal);
    return answerValue({ changed: flagKey, before, after: await read() });
  },
};

const PATCH = ["getFeatureFlag", "patchFeatureFlag"];

/** Intents that change flags. */
export const WRITES: readonly Intent[] = [
  { tool: toggleFlag, kind: "write", needs: PATCH },
  { tool: updateRollout, kind: "write", needs: PATCH },
  { tool: updateTargetingRules, kind: "write", needs: PATCH },
  { tool: updateIndividualTargets, kind: "write", needs: PATCH },
  { tool: updateFlagSettings, kind: "write", needs: PATCH },
  { tool: copyFlagConfig, kind: "write", needs: ["getFeatureFlag", "copyFeatureFlag"] },
  { tool: archiveFlag, kind: "write", needs: PATCH },
];
