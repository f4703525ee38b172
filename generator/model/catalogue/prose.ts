/** Reads the instructions that operation descriptions document in Markdown. */
import type { ProseConventions } from "../instructions.ts";
import type { Json } from "../model.ts";
import type { JsonObject, SpecDocument } from "../../spec/document.ts";
import { appendPointer } from "../../spec/pointer.ts";

/** An operation whose description says that it takes instructions. */
export interface DocumentedOperation {
  readonly id: string;
  /** Of the description. */
  readonly pointer: string;
  readonly instructions: readonly DocumentedInstruction[];
}

export interface DocumentedInstruction {
  readonly kind: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** What a description says of all its operations. */
export interface DocumentedApi {
  /** Ids of all operations. */
  readonly operations: ReadonlySet<string>;
  /** Whether operations are described at all. */
  readonly hasProse: boolean;
  readonly documented: readonly DocumentedOperation[];
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads every operation of a description. */
export function readDocumentedApi(
  { root }: SpecDocument,
  conventions: ProseConventions,
): DocumentedApi {
  const operations = new Set<string>();
  const documented: DocumentedOperation[] = [];
  let hasProse = false;
  const paths = isObject(root["paths"]) ? root["paths"] : {};
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      if (!isObject(operation) || typeof operation["operationId"] !== "string") continue;
      const id = operation["operationId"];
      const text = typeof operation["description"] === "string" ? operation["description"] : "";
      operations.add(id);
      hasProse ||= text !== "";
      if (!conventions.mentions.test(text)) continue;
      documented.push({
        id,
        pointer: appendPointer("#", "paths", path, method, "description"),
        instructions: parseInstructionProse(text, conventions),
      });
    }
  }
  return { operations, hasProse, documented };
}

/** The instructions of one description, in its order. */
export function parseInstructionProse(
  text: string,
  { instruction, end, parameter, optional }: ProseConventions,
): readonly DocumentedInstruction[] {
  const found: { kind: string; parameters: { name: string; optional: boolean }[] }[] = [];
  let current: (typeof found)[number] | null = null;
  let fenced = false;
  for (const line of text.split(/\r?\n/)) {
    // An example may look like a heading or a list.
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) continue;
    const kind = instruction.exec(line)?.[1];
    if (kind !== undefined) found.push((current = { kind, parameters: [] }));
    else if (end.test(line)) current = null;
    const name = parameter.exec(line)?.[1];
    if (name !== undefined) current?.parameters.push({ name, optional: optional.test(line) });
  }
  return found;
}
