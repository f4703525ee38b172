/** Instructions of semantic patches: a guide of all, a table for the operation that takes them. */
import { renderId } from "../../generator/lang/html.ts";
import { untrusted } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { buildFile } from "../../generator/emit/output.ts";
import { renderCode, renderTable } from "../../generator/lang/markdown.ts";
import { renderCodeCell, renderProseCell, safeMarkdown } from "../../generator/lang/prose.ts";
import type {
  EnvironmentRule,
  Instruction,
  InstructionResource,
} from "../../generator/model/instructions.ts";
import type { ApiModel } from "../../generator/model/model.ts";

/** Address of the guide, and where its section on an operation begins. */
const INSTRUCTION_GUIDE = "guides/instructions";

/** The kit with a guide of every instruction among its files; as it is where the API has none. */
export function addInstructionGuide(model: ApiModel, kit: Kit): Kit {
  const { instructions } = model;
  if (instructions === null) return kit;
  const routes = new Map(
    model.groups.flatMap(({ operations }) =>
      operations.map(
        ({ id, method, path }) => [id, untrusted(`${method.toUpperCase()} ${path}`)] as const,
      ),
    ),
  );
  const sections = instructions.resources.flatMap((resource) =>
    resource.operations
      .filter((id) => routes.has(id))
      .map((id) => ({
        id: renderId(id),
        route: renderCode(routes.get(id) ?? ""),
        description: safeMarkdown(resource.description),
        table: renderInstructionTable(resource),
      })),
  );
  const text = kit.renderer("instructions-md", { sections });
  const file = buildFile(`${INSTRUCTION_GUIDE}.md`, text, instructions.source);
  return { ...kit, overlay: [...kit.overlay, file] };
}

/** One row for each instruction. */
export const renderInstructionTable = (resource: InstructionResource): string =>
  renderTable(
    ["Instruction", "What it does", "Required fields", "Optional fields", "Needs `environmentKey`"],
    resource.instructions.map((instruction) => [
      renderCodeCell(instruction.kind),
      renderProseCell(instruction.description),
      renderFields(instruction, true),
      renderFields(instruction, false),
      renderNeed(resource.environmentKey, instruction),
    ]),
  );

/** Names of fields; alternatives stand behind the rest. */
function renderFields({ parameters, choice }: Instruction, required: boolean): string {
  const chosen = new Set(choice?.branches.flat() ?? []);
  const plain = parameters.filter((p) => p.required === required && !chosen.has(p.name));
  const names = plain.map(({ name }) => renderCodeCell(name));
  const alternatives =
    choice === null || !required
      ? []
      : [
          `${choice.rule === "exactlyOne" ? "one of" : "at least one of"} ${choice.branches
            .map((branch) => branch.map(renderCodeCell).join(" with "))
            .join(" or ")}`,
        ];
  return [...names, ...alternatives].join(", ") || "none";
}

function renderNeed(rule: EnvironmentRule, instruction: Instruction): string {
  switch (rule) {
    case "none":
      return "no";
    case "optional":
      return "may have one";
    case "required":
      return "yes";
    case "per-instruction":
      return instruction.needsEnvironment ? "yes" : "no";
  }
}
