/** Puts the media type of instructions into a description that does not have it. */
import type { Text } from "../../values.ts";
import { Collector, type Diagnostic } from "../../diagnostics.ts";
import type { InstructionCatalogue, InstructionResource } from "../instructions.ts";
import type { Json } from "../model.ts";
import type { JsonObject, SpecDocument } from "../../spec/document.ts";

export interface InstructionsResult {
  readonly document: SpecDocument;
  /** Operations of the catalogue that the document does not have. */
  readonly diagnostics: readonly Diagnostic[];
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const JSON_TYPE = "application/json";

/** Gives every operation that takes instructions the media type of the catalogue. */
export function applyInstructions(
  document: SpecDocument,
  catalogue: InstructionCatalogue,
): InstructionsResult {
  const seen = new Set<Text>();
  const paths = isObject(document.root["paths"]) ? document.root["paths"] : {};
  const changed = mapObjects(paths, (item) =>
    mapObjects(item, (operation) => {
      const id = operation["operationId"];
      if (typeof id !== "string") return operation;
      seen.add(id);
      const resource = catalogue.resources.find(({ operations }) =>
        operations.some((each) => each === id),
      );
      return resource === undefined ? operation : changeBody(operation, resource, catalogue);
    }),
  );
  const collector = new Collector();
  const named = [
    ...catalogue.resources.flatMap(({ operations, pointer }) =>
      operations.map((id) => [id, `${pointer}/operations`] as const),
    ),
    ...catalogue.accepts.map(({ operation, pointer }) => [operation, pointer] as const),
  ];
  for (const [id, pointer] of named) {
    if (seen.has(id)) continue;
    collector.warn("FF1408", {
      file: catalogue.source,
      pointer,
      problem: `The description has no operation ${JSON.stringify(id)}`,
      remedy: "Remove the entry or correct its name",
    });
  }
  return {
    document: { ...document, root: { ...document.root, paths: changed } },
    diagnostics: collector.items,
  };
}

const mapObjects = (object: JsonObject, change: (value: JsonObject) => Json): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isObject(value) ? change(value) : value]),
  );

/** Instructions in the place of JSON, or beside it where the operation takes other bodies too. */
function changeBody(
  operation: JsonObject,
  resource: InstructionResource,
  { mediaType }: InstructionCatalogue,
): JsonObject {
  const body = isObject(operation["requestBody"]) ? operation["requestBody"] : { required: true };
  // A shared body can't be changed for one operation alone.
  if (body["$ref"] !== undefined) return operation;
  const { [JSON_TYPE]: described, ...others } = isObject(body["content"]) ? body["content"] : {};
  const own = { schema: buildBodySchema(resource) };
  const content =
    resource.otherBodies && described !== undefined
      ? { ...others, [JSON_TYPE]: described, [mediaType]: own }
      : { ...others, [mediaType]: described ?? own };
  return { ...operation, requestBody: { ...body, content } };
}

function buildBodySchema({ environmentKey }: InstructionResource): JsonObject {
  const text = { type: "string" };
  return {
    type: "object",
    required: ["instructions", ...(environmentKey === "required" ? ["environmentKey"] : [])],
    properties: {
      comment: text,
      ...(environmentKey === "none" ? {} : { environmentKey: text }),
      instructions: {
        type: "array",
        items: {
          type: "object",
          required: ["kind"],
          properties: { kind: text },
          additionalProperties: true,
        },
      },
    },
  };
}
