/** Instruction catalogue: bodies that are lists of instructions, each with a kind and its parameters. */
import { untrusted, type Text } from "../values.ts";
import { buildRequiredProperty } from "./property.ts";
import type { Json, ObjectType, Property, TypeRef, Untrusted } from "./model.ts";

/** All instructions that an API's operations take. */
export interface InstructionCatalogue {
  /** File it was read from. */
  readonly source: string;
  /** Media type of a body of instructions. */
  readonly mediaType: Untrusted;
  readonly types: readonly InstructionType[];
  readonly resources: readonly InstructionResource[];
  /** Operations that take a resource's instructions inside of a body of their own. */
  readonly accepts: readonly AcceptingOperation[];
  readonly documentation: ProseConventions | null;
}

/** A type that parameters share. */
export interface InstructionType {
  readonly name: Untrusted;
  readonly description: Untrusted;
  readonly type: TypeRef;
  /** What the values of a map have to sum up to; `null` where nothing is said. */
  readonly sum: number | null;
  readonly example: Json | undefined;
  readonly pointer: string;
}

/** Whether a body names an environment: `per-instruction` is needed by some instructions only. */
export type EnvironmentRule = "none" | "optional" | "required" | "per-instruction";

/** What a list of instructions changes. */
export interface InstructionResource {
  readonly name: Untrusted;
  /** Words public names are made of: `["ai","Config","Targeting"]`. */
  readonly words: readonly string[];
  readonly description: Untrusted;
  /** Ids of the operations whose body is such a list. */
  readonly operations: readonly Untrusted[];
  /** The operations take bodies of other kinds, too. */
  readonly otherBodies: boolean;
  readonly environmentKey: EnvironmentRule;
  readonly instructions: readonly Instruction[];
  readonly decision: Untrusted | null;
  readonly pointer: string;
}

export interface Instruction {
  /** Value of `kind` on the wire. */
  readonly kind: Untrusted;
  readonly words: readonly string[];
  readonly description: Untrusted;
  /** Only in resources whose rule is `per-instruction`. */
  readonly needsEnvironment: boolean;
  /** Whether sending it a second time changes nothing and does not fail. */
  readonly idempotent: boolean;
  /** In the order they are documented in. */
  readonly parameters: readonly Property[];
  readonly choice: Choice | null;
  /** What was decided where the published text leaves something open. */
  readonly decision: Untrusted | null;
  readonly pointer: string;
}

/** Alternatives, each a list of parameters; the first of a list says whether the alternative is taken. */
export interface Choice {
  readonly rule: "exactlyOne" | "atLeastOne";
  readonly branches: readonly (readonly Untrusted[])[];
}

export interface AcceptingOperation {
  readonly operation: Untrusted;
  readonly resources: readonly Untrusted[];
  /** Where in the body the list stands. */
  readonly field: Untrusted;
  /** Kinds that are taken; `null` for all. */
  readonly kinds: readonly Untrusted[] | null;
  readonly pointer: string;
}

/** Regular expressions by which instructions are found in the prose of descriptions. */
export interface ProseConventions {
  /** What the description of an operation with instructions mentions. */
  readonly mentions: RegExp;
  /** Line that begins an instruction; its first group is the kind. */
  readonly instruction: RegExp;
  /** Line that ends one. */
  readonly end: RegExp;
  /** Line of a parameter; its first group is the name. */
  readonly parameter: RegExp;
  /** In the line of a parameter that may be left out. */
  readonly optional: RegExp;
}

/** Name by which a type refers to the union of a resource's instructions. */
export const unionName = (resource: Text): Untrusted => untrusted(`Instruction<${resource}>`);

/** Resource of such a name; `null` for other names. */
export function unionResource(name: Text): Untrusted | null {
  const [, resource] = /^Instruction<(.*)>$/.exec(name) ?? [];
  return resource === undefined ? null : untrusted(resource);
}

/** Type of a whole instruction, its kind included; a union where it has alternatives. */
export function buildInstructionType(instruction: Instruction): TypeRef {
  const { choice, kind, pointer } = instruction;
  const first = buildRequiredProperty("kind", {
    kind: "literal",
    values: [kind],
    extent: "constant",
    pointer,
  });
  const build = (parameters: readonly Property[]): ObjectType => ({
    kind: "object",
    properties: [first, ...parameters],
    additional: null,
    closed: true,
    constraints: {},
    pointer,
  });
  if (choice === null) return build(instruction.parameters);
  const variants = choice.branches.map((_, taken) =>
    build(instruction.parameters.map((parameter) => choose(parameter, choice, taken))),
  );
  return { kind: "union", variants, match: "any", discriminator: null, pointer };
}

/** A parameter as it is while one branch of a choice is taken. */
function choose(parameter: Property, { rule, branches }: Choice, taken: number): Property {
  const branch = branches.findIndex((names) => names.includes(parameter.name));
  if (branch === -1 || branch === taken) return parameter;
  return rule === "exactlyOne"
    ? {
        ...parameter,
        description: null,
        type: { kind: "never", pointer: parameter.pointer },
        required: false,
      }
    : { ...parameter, required: false };
}

/** Resource whose instructions an operation takes as its body. */
export const findResource = (
  catalogue: InstructionCatalogue | null,
  operation: Text,
): InstructionResource | undefined =>
  catalogue?.resources.find(({ operations }) => operations.some((each) => each === operation));
