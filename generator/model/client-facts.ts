/** What overlays say about versions of the API, unfinished operations and hidden methods. */
import { untrusted, type Untrusted } from "../values.ts";
import { isToken } from "./contents.ts";
import type { ApiModel, Effect, Stability, Versioning } from "./model.ts";
import type { ObjectCursor, Reader } from "./reader.ts";

const STABILITIES: readonly Stability[] = ["stable", "beta"];

/** `x-flagforge-stability` of an operation; stable where nothing is said. */
export function buildStability(reader: Reader, operation: ObjectCursor): Stability {
  const text = reader.string(operation, "x-flagforge-stability") ?? "stable";
  const stability = STABILITIES.find((known) => known === text);
  if (stability !== undefined) return stability;
  const problem = `${JSON.stringify(text)} is no stability`;
  reader.collector.error("FF1407", {
    ...reader.place(operation.pointer),
    problem,
    remedy: "Use stable or beta",
  });
  return "stable";
}

const EFFECTS: readonly Effect[] = ["read", "write", "destroy"];

/** `x-flagforge-effect` of an operation. */
export function buildEffect(reader: Reader, operation: ObjectCursor): Effect | null {
  const text = reader.string(operation, "x-flagforge-effect");
  if (text === null) return null;
  const effect = EFFECTS.find((known) => known === text);
  if (effect !== undefined) return effect;
  reader.collector.error("FF1407", {
    ...reader.place(operation.pointer),
    problem: `${JSON.stringify(text)} is no effect`,
    remedy: `Use ${EFFECTS.join(", ")}`,
  });
  return null;
}

/** `x-flagforge-versioning` and `x-flagforge-method-override` of the description. */
export function buildClientFacts(
  reader: Reader,
  root: ObjectCursor,
): Pick<ApiModel, "versioning" | "methodOverride"> {
  const versioning = reader.object(root, "x-flagforge-versioning");
  const override = reader.object(root, "x-flagforge-method-override");
  return {
    versioning: versioning === null ? null : buildVersioning(reader, versioning),
    methodOverride: override === null ? null : readHeader(reader, override),
  };
}

function buildVersioning(reader: Reader, at: ObjectCursor): Versioning | null {
  const header = readHeader(reader, at);
  const pattern = reader.string(at, "pattern") ?? untrusted("");
  if (header === null) return null;
  const example = reader.string(at, "example") ?? untrusted("");
  const reject = (problem: string, remedy: string): null => {
    reader.collector.error("FF1407", { ...reader.place(at.pointer), problem, remedy });
    return null;
  };
  if (pattern === "" || !isPattern(pattern)) {
    const problem = `${JSON.stringify(pattern)} is no regular expression for versions`;
    return reject(problem, "Give it a pattern such as ^\\d{8}$");
  }
  return new RegExp(pattern, "u").test(example)
    ? { header, pattern, example }
    : reject("The example is no version by its own pattern", "Give it a version that exists");
}

function readHeader(reader: Reader, at: ObjectCursor): Untrusted | null {
  const header = reader.string(at, "header") ?? untrusted("");
  if (isToken(header)) return header;
  reader.collector.error("FF1407", {
    ...reader.place(at.pointer),
    problem: `${JSON.stringify(header)} is not a header name`,
    remedy: "Use letters, digits and -",
  });
  return null;
}

/** Whether ECMAScript reads a text as a regular expression. */
function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
