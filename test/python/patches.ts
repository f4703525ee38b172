/** Cases of the Python suite of patches: the published examples, where they are at hand, and samples of the catalogue. */
import { readFileSync } from "node:fs";
import type { Instruction, InstructionCatalogue } from "../../generator/model/instructions.ts";
import { methodName, nameParameters, patchNames } from "../../templates/python/patch-names.ts";
import { buildInstructionSample } from "../../generator/model/instruction-samples.ts";
import { buildArguments } from "../support/description.ts";
import { sharedFile } from "../support/project.ts";
import { described, type readPublicNames } from "./contract.ts";

interface Body {
  readonly comment?: string;
  readonly environmentKey?: string;
  readonly instructions: readonly { readonly kind: string }[];
}

interface Published {
  readonly operations: readonly {
    readonly operationId: string;
    readonly instructions: readonly { readonly examples: readonly Body[] }[];
  }[];
}

/** What the Python suite reads: bodies, and how each is built. */
export function buildPatchCases(
  catalogue: InstructionCatalogue,
  names: ReturnType<typeof readPublicNames>,
) {
  const resourceOf = (id: string) => {
    const resource = catalogue.resources.find(({ operations }) =>
      operations.some((each) => each === id),
    );
    if (resource === undefined) throw new Error(`No resource for ${id}`);
    return resource;
  };
  return [...samples(catalogue), ...examples()].map(({ id, source, body }) => {
    const resource = resourceOf(id);
    const operation = described.find((each) => each.id === id);
    const name = operation && names.get(`${operation.method} ${operation.path}`);
    if (operation === undefined || name === undefined) throw new Error(`No operation ${id}`);
    const { request } = buildArguments(operation, "required");
    return {
      id,
      source,
      ...name,
      parameters: Object.fromEntries(
        operation.parameters.map((each) => [each.name, request[each.name]]),
      ),
      factory: patchNames(resource).factory,
      environmentKey: resource.environmentKey,
      body,
      steps: body.instructions.map(({ kind }) => describeStep(resource.instructions, kind)),
    };
  });
}

function describeStep(instructions: readonly Instruction[], kind: string) {
  const instruction = instructions.find((each) => each.kind === kind);
  if (instruction === undefined) throw new Error(`No instruction ${kind}`);
  return {
    method: methodName(instruction),
    arguments: Object.fromEntries(
      nameParameters(instruction).map(({ name, property }) => [property.name, name]),
    ),
  };
}

const samples = (catalogue: InstructionCatalogue) =>
  catalogue.resources.flatMap(({ operations, instructions, environmentKey }) =>
    operations.flatMap((id) =>
      instructions.map((instruction) => {
        const needsKey = instruction.needsEnvironment || environmentKey === "required";
        const body: Body = {
          comment: "a sample",
          ...(needsKey ? { environmentKey: "production" } : {}),
          instructions: [buildInstructionSample(catalogue, instruction) as { kind: string }],
        };
        return { id, source: "catalogue", body };
      }),
    ),
  );

function examples() {
  const facts = sharedFile("facts/semantic-patch.json");
  if (facts === null) {
    console.log("skipped: published examples of patches (../shared/facts is not here)");
    return [];
  }
  const unmarked = (body: Body): Body =>
    JSON.parse(
      JSON.stringify(body, (key, value: unknown) => (key === "_synthetic" ? undefined : value)),
    ) as Body;
  const published = JSON.parse(readFileSync(facts, "utf8")) as Published;
  return published.operations.flatMap(({ operationId, instructions }) =>
    instructions.flatMap(({ examples: bodies }) =>
      bodies.map((body) => ({ id: operationId, source: "published", body: unmarked(body) })),
    ),
  );
}
