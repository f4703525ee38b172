/** Documented instructions × catalogue → what is new, gone or changed. */
import { buildError, type Diagnostic } from "../diagnostics.ts";
import type {
  Instruction,
  InstructionCatalogue,
  InstructionResource,
} from "../model/instructions.ts";
import type { SpecDocument } from "../spec/document.ts";
import type {
  DocumentedApi,
  DocumentedInstruction,
  DocumentedOperation,
} from "../model/catalogue/prose.ts";

/** Everything in which a description and the catalogue differ. */
export function compareInstructions(
  document: SpecDocument,
  api: DocumentedApi,
  catalogue: InstructionCatalogue,
): readonly Diagnostic[] {
  const known = catalogue.resources.flatMap((resource) =>
    resource.operations.map((operation) => ({ resource, operation })),
  );
  const unknown = api.documented.filter(
    ({ id, instructions }) =>
      instructions.length > 0 && !known.some(({ operation }) => operation === id),
  );
  return [
    ...unknown.map((operation) =>
      report(document, operation.pointer, `${operation.id} takes instructions, which is new`),
    ),
    ...known.flatMap(({ resource, operation }) => {
      const documented = api.documented.find(({ id }) => id === operation);
      if (documented !== undefined) return compareOperation(document, documented, resource);
      const problem = api.operations.has(operation)
        ? `${operation} no longer documents instructions`
        : `The operation ${operation} is gone`;
      return [report({ source: catalogue.source }, resource.pointer, problem)];
    }),
  ];
}

type Place = Pick<SpecDocument, "source"> & Partial<Pick<SpecDocument, "locate">>;

const report = ({ source, locate }: Place, pointer: string, problem: string): Diagnostic =>
  buildError("FF1409", {
    file: source,
    pointer,
    ...(locate?.(pointer) ?? {}),
    problem,
    remedy: "Read the description and bring the catalogue up to date",
  });

function compareOperation(
  document: SpecDocument,
  { id, pointer, instructions }: DocumentedOperation,
  resource: InstructionResource,
): readonly Diagnostic[] {
  const { added, gone, both } = pair(instructions, resource.instructions, (each) => each.kind);
  const name = (kind: string): string => `The instruction ${kind} of ${id}`;
  return [
    ...added.map(({ kind }) => report(document, pointer, `${name(kind)} is new`)),
    ...gone.map(({ kind }) => report(document, pointer, `${name(kind)} is gone`)),
    ...both.flatMap(([documented, entry]) =>
      compareParameters(documented, entry).map((change) =>
        report(document, pointer, `${name(entry.kind)}: ${change}`),
      ),
    ),
  ];
}

/** Changes of an instruction's parameters, in words. */
function compareParameters(
  documented: DocumentedInstruction,
  { parameters, choice, decision }: Instruction,
): readonly string[] {
  const { added, gone, both } = pair(documented.parameters, parameters, (each) => each.name);
  const free = new Set<string>(choice?.branches.flat());
  const changed = both.filter(
    // Where alternatives or a decision rule, the mark alone says nothing.
    ([{ name, optional }, { required }]) =>
      optional === required && decision === null && !free.has(name),
  );
  return [
    ...added.map(({ name }) => `the parameter ${name} is new`),
    ...gone.map(({ name }) => `the parameter ${name} is gone`),
    ...changed.map(
      ([{ name, optional }]) =>
        `the parameter ${name} is ${optional ? "optional" : "required"} now`,
    ),
  ];
}

/** What only one of two lists has, and what both have. */
function pair<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  key: (item: Left | Right) => string,
): {
  readonly added: readonly Left[];
  readonly gone: readonly Right[];
  readonly both: readonly (readonly [Left, Right])[];
} {
  const rights = new Map(right.map((item) => [key(item), item]));
  const lefts = new Set(left.map(key));
  return {
    added: left.filter((item) => !rights.has(key(item))),
    gone: right.filter((item) => !lefts.has(key(item))),
    both: left.flatMap((item) => {
      const other = rights.get(key(item));
      return other === undefined ? [] : [[item, other] as const];
    }),
  };
}
