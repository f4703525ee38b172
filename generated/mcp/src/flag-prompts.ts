// Copied by flagforge from templates/mcp/overlay/src/flag-prompts.ts; edit it there.
/** Tasks with flags that people start by name. */
import { findOperation } from "./catalogue.js";
import type { PromptArgument, PromptDefinition } from "./prompts.js";

const project: PromptArgument = {
  name: "projectKey",
  description: "Key of the project",
  required: true,
};
const flag: PromptArgument = { name: "flagKey", description: "Key of the flag", required: true };
const environment: PromptArgument = {
  name: "environmentKey",
  description: "Key of the environment",
  required: true,
};

const DEFINITIONS: readonly PromptDefinition[] = [
  {
    name: "flag_cleanup",
    title: "Find flags to remove",
    description: "Flags that look finished, with the evidence",
    arguments: [project, environment],
    text: ({ projectKey, environmentKey }) =>
      `Find flags in project ${projectKey} that could be removed. Page through list_flags, leave out permanent ones, and check with get_flag_status in ${environmentKey} which are launched or inactive. For each candidate give the key, its age, when it was last evaluated, the one variation it serves, and flags that depend on it. Order by how safe removal is. Change nothing.`,
  },
  {
    name: "safe_rollout",
    title: "Roll a flag out in steps",
    description: "A plan in steps, each confirmed before it is made",
    arguments: [
      project,
      flag,
      environment,
      { name: "variation", description: "Variation to roll out" },
    ],
    text: ({ projectKey, flagKey, environmentKey, variation = "the new variation" }) =>
      `Plan the rollout of ${variation} of flag ${flagKey} in project ${projectKey}, environment ${environmentKey}. Read the flag, its rules, targets and prerequisites first, and say what they mean for the rollout. Propose steps such as 1, 10, 50 and 100 percent with what to watch between them. Show each step with dry_run, wait for my consent, then make it with update_rollout and a comment.`,
  },
  {
    name: "compare_environments",
    title: "Compare a flag between environments",
    description: "What differs, and what that means for users",
    arguments: [
      project,
      flag,
      { name: "environments", description: "Keys, by comma", required: true },
    ],
    text: ({ projectKey, flagKey, environments }) =>
      `Compare flag ${flagKey} of project ${projectKey} in the environments ${environments}. Use get_flag with these. Make a table of what differs: on or off, default rule, rules in order, targets, prerequisites. Then say in words who gets something else where.`,
  },
  {
    name: "audit_recent_changes",
    title: "What changed lately",
    description: "Changes since a date, grouped by who made them",
    arguments: [
      { name: "since", description: "Date, such as 2026-01-31", required: true },
      { ...project, required: false },
    ],
    text: ({ since, projectKey }) =>
      `Summarise what changed since ${since}${projectKey === undefined ? "" : ` in project ${projectKey}`}. Use search_audit_log and page through all of it. Group by person, then by resource; name changes of production, deletions, and changes without a comment first.`,
  },
  {
    name: "explain_flag",
    title: "Explain a flag",
    description: "Who gets what, in plain words",
    arguments: [project, flag, { ...environment, required: false }],
    text: ({ projectKey, flagKey, environmentKey }) =>
      `Explain flag ${flagKey} of project ${projectKey}${environmentKey === undefined ? "" : ` in environment ${environmentKey}`} to somebody who has never seen it: what it is for, which variations there are, and who gets which, in the order in which it is decided (prerequisites, targets, rules, default). Use get_flag.`,
  },
];

/** They speak of flags, so they are there only where the API has them. */
export const flagPrompts = (): readonly PromptDefinition[] =>
  findOperation("getFeatureFlag") === undefined ? [] : DEFINITIONS;
