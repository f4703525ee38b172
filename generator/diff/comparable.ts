/** Any state of an API → a model that can be compared with another state's, whatever the project knows of the present one. */
import { FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import { buildModel } from "../model/build.ts";
import { applyInstructions } from "../model/catalogue/bodies.ts";
import type { InstructionCatalogue } from "../model/instructions.ts";
import type { ApiModel } from "../model/model.ts";
import type { NameDecisions } from "../model/names.ts";
import type { JsonObject, SpecDocument } from "../spec/document.ts";
import { editAt } from "../spec/edit.ts";
import { applyMatching, type Overlay } from "../spec/overlay.ts";
import { parsePointer } from "../spec/pointer.ts";

/** What the project knows beside a description. */
export interface Knowledge {
  readonly overlays: readonly Overlay[];
  readonly instructions: InstructionCatalogue | null;
  readonly decisions: NameDecisions;
}

export interface Comparable {
  /** The description with everything that is known of it. */
  readonly document: SpecDocument;
  readonly model: ApiModel;
  /** What is known and does not fit this description. */
  readonly drift: readonly Diagnostic[];
}

/** Builds the model with the part of the knowledge that fits; a description that is wrong in itself is an error. */
export function buildComparable(described: SpecDocument, knowledge: Knowledge): Comparable {
  const drift: Diagnostic[] = [];
  let document = described;
  for (const overlay of knowledge.overlays) {
    const applied = applyMatching(document, overlay);
    document = applied.document;
    drift.push(...applied.unmatched);
  }
  if (knowledge.instructions !== null) {
    const applied = applyInstructions(document, knowledge.instructions);
    document = applied.document;
    drift.push(...applied.diagnostics);
  }
  try {
    const { model } = buildModel(document, knowledge.decisions);
    return { document, model, drift };
  } catch (error) {
    const misfits = readMisfits(error);
    const fitting = { ...document, root: removeAll(document.root, misfits) };
    const { model } = buildModel(fitting, knowledge.decisions);
    return { document: fitting, model, drift: [...drift, ...misfits] };
  }
}

/** Facts that overlays state and parameters or schemas contradict; any other error stays one. */
function readMisfits(error: unknown): readonly Diagnostic[] {
  if (!(error instanceof FlagforgeError)) throw error;
  const errors = error.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => code !== "FF1407")) throw error;
  return errors;
}

const removeAll = (root: JsonObject, misfits: readonly Diagnostic[]): JsonObject =>
  [...new Set(misfits.map(({ pointer }) => pointer ?? "#"))].reduce<JsonObject>(
    (left, pointer) =>
      (editAt(left, parsePointer(pointer) ?? [], () => undefined) ?? {}) as JsonObject,
    root,
  );
