/** A page of the reference for each builder of patches. */
import type { Text } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { hardline, type Layout } from "../../generator/lang/layout.ts";
import { renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { renderProseCell, renderProseLine, safeMarkdown } from "../../generator/lang/prose.ts";
import { renderPython, renderPythonCall, renderPythonString } from "../../generator/lang/python.ts";
import { buildSample } from "../../generator/model/example.ts";
import {
  buildInstructionType,
  type Instruction,
  type InstructionCatalogue,
  type InstructionResource,
} from "../../generator/model/instructions.ts";
import { isObject } from "../../generator/model/fits.ts";
import type { Operation } from "../../generator/model/model.ts";
import { callRows, clientVariable, renderSample, renderTyped } from "./examples.ts";
import { methodName, nameParameters, patchNames } from "./patch-names.ts";
import { buildPatchScope, builderOf } from "./patches.ts";
import { namesOf, type Scope } from "./scope.ts";

/** Operations of the API that take a resource's instructions; another version may lack some. */
const operationsOf = ({ model }: Scope, ids: readonly Text[]): readonly Operation[] =>
  model.groups.flatMap(({ operations }) => operations).filter(({ id }) => ids.includes(id));

/** Resources with an operation, and the first operation of each. */
const inUse = (scope: Scope, { resources }: InstructionCatalogue) =>
  resources.flatMap((resource) => {
    const [operation] = operationsOf(scope, resource.operations);
    return operation === undefined ? [] : [{ resource, operation }];
  });

/** One page a resource. */
export function emitPatchPages(scope: Scope): readonly OutputFile[] {
  const catalogue = scope.model.instructions;
  if (catalogue === null) return [];
  return inUse(scope, catalogue).map(({ resource, operation }) => {
    const { factory } = patchNames(resource);
    const decisions = [
      ...(resource.decision === null ? [] : [`- ${renderProseLine(resource.decision)}`]),
      ...resource.instructions.flatMap(({ kind, decision }) =>
        decision === null ? [] : [`- ${renderCode(kind)}: ${renderProseLine(decision)}`],
      ),
    ];
    return buildFile(
      `docs/${factory}.md`,
      scope.kit.renderer("patch-page", {
        title: factory,
        overview: safeMarkdown(resource.description),
        uses: renderUses(scope, catalogue, resource),
        environment: ENVIRONMENT_NOTES[resource.environmentKey],
        example: renderFence("python", renderPatchProgram(scope, catalogue, resource, operation)),
        instructions: renderTable(
          ["Method", "What it does", "Arguments", "Needs environment", "Repeatable"],
          resource.instructions.map((instruction) => renderRow(resource, instruction)),
        ),
        decisions: decisions.length === 0 ? null : decisions,
      }),
      `${catalogue.source}${resource.pointer}`,
    );
  });
}

const ENVIRONMENT_NOTES = {
  none: "No environment key: the operation's path says which environment is meant, if one is.",
  optional: "An environment key may be given; the path names the environment already.",
  required: "An environment key has to be given when the patch begins.",
  "per-instruction":
    "Some instructions need an environment key. Give it when the patch begins: without it, type checkers refuse their methods, and the methods raise an `InvalidRequestError`.",
} as const;

/** Operations that take the patch, and those that take its instructions in a body of their own. */
function renderUses(
  scope: Scope,
  catalogue: InstructionCatalogue,
  { name, operations }: InstructionResource,
): string {
  const describe = (ids: readonly Text[]): string =>
    operationsOf(scope, ids)
      .map((operation) => {
        const { namespace, method } = namesOf(scope, operation);
        return renderCode(`${namespace}.${method}`);
      })
      .join(", ");
  const others = catalogue.accepts.filter(({ resources }) => resources.includes(name));
  const text = `For ${describe(operations)}.`;
  const further = describe(others.map(({ operation }) => operation));
  return further === "" ? text : `${text} \`patch.instructions\` goes into ${further}.`;
}

function renderRow(resource: InstructionResource, instruction: Instruction): readonly string[] {
  const { choice, needsEnvironment, idempotent, description } = instruction;
  const alternatives = new Set(choice?.branches.flat());
  const named = nameParameters(instruction).map(({ name, property }) => {
    const optional = !property.required || alternatives.has(property.name);
    return `${renderCode(name)}${optional ? "?" : ""}`;
  });
  const needs = needsEnvironment || resource.environmentKey === "required";
  return [
    renderCode(methodName(instruction)),
    renderProseCell(description),
    named.join(", "),
    needs ? "yes" : "no",
    idempotent ? "yes" : "no",
  ];
}

/** A program that builds a patch of one instruction and sends it. */
export function renderPatchProgram(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
  operation: Operation,
): string {
  const { options } = scope;
  const { factory } = patchNames(resource);
  const [instruction] = resource.instructions;
  const { method, namespace } = namesOf(scope, operation);
  const all = namesOf(scope, operation).arguments;
  const carrier = all.find((argument) => builderOf(scope, operation, argument) !== null);
  const args = all.flatMap((argument): readonly Layout[] => {
    const { name, source, required } = argument;
    if (argument === carrier) return [`${name}=patch`];
    if (!required) return [];
    const isKey = source.kind === "property" && source.property.name === "environmentKey";
    return [
      [`${name}=`, isKey ? "patch.environment_key" : renderSample(scope, operation, argument)],
    ];
  });
  const needsKey = resource.environmentKey === "required" || instruction?.needsEnvironment === true;
  const envelope = [
    ...(needsKey ? ['environment_key="production"'] : []),
    `comment=${renderPythonString("Why it changes")}`,
  ];
  const begun = renderPython([`patch = ${factory}(${envelope.join(", ")})`]);
  const added =
    instruction === undefined
      ? null
      : renderPython([
          "patch = ",
          renderPythonCall(
            `patch.${methodName(instruction)}`,
            renderInstructionArguments(scope, catalogue, instruction),
          ),
        ]);
  return [
    `from ${options.moduleName} import ${options.className}`,
    `from ${options.moduleName}.patches import ${factory}`,
    "",
    `${clientVariable(scope)} = ${options.className}()`,
    begun,
    ...(added === null ? [] : [added]),
    renderPython([
      callRows(`${clientVariable(scope)}.${namespace}.${method}`, args),
      hardline,
    ]).trimEnd(),
  ].join("\n");
}

/** Arguments of an instruction's method, with values that stand in the catalogue. */
function renderInstructionArguments(
  scope: Scope,
  catalogue: InstructionCatalogue,
  instruction: Instruction,
): readonly Layout[] {
  const inner = buildPatchScope(scope, catalogue);
  const sample = buildSample(buildInstructionType(instruction), {
    types: inner.types,
    mode: "request",
    fill: "required",
  });
  if (!isObject(sample)) return [];
  return nameParameters(instruction).flatMap(({ name, property }): readonly Layout[] => {
    const value = sample[property.name];
    return value === undefined ? [] : [[`${name}=`, renderTyped(inner, property.type, value)]];
  });
}

/** What the README says of patches; `null` without a catalogue. */
export function buildPatchOverview(scope: Scope) {
  const catalogue = scope.model.instructions;
  const [first] = catalogue === null ? [] : inUse(scope, catalogue);
  if (catalogue === null || first === undefined) return null;
  return {
    example: renderFence(
      "python",
      renderPatchProgram(scope, catalogue, first.resource, first.operation),
    ),
    factory: patchNames(first.resource).factory,
    mediaType: renderCode(catalogue.mediaType),
    pages: inUse(scope, catalogue).map(({ resource }) => {
      const { factory } = patchNames(resource);
      return `- [${factory}](docs/${factory}.md): ${renderProseLine(resource.description)}`;
    }),
  };
}
