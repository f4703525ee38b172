/** A small instruction catalogue, and descriptions to go with it. */
import { parseDocument, type SpecDocument } from "../../generator/spec/document.ts";

/** Two resources: one with an environment rule and alternatives, one whose operation takes other bodies too. */
export const CATALOGUE = `
mediaType: application/json; model=things
documentation:
  mentions: model=things
  instruction: "^#### (\\\\w+)\\\\s*$"
  end: "^(#{1,4} |</details>)"
  parameter: "^\\\\s*[-*] \`(\\\\w+)\`"
  optional: "\\\\(Optional\\\\)"
parameters:
  color: { does: A color., example: red }
types:
  Weights: { does: Weights by part., type: map<integer>, sum: 100, example: { a: 100 } }
  Place:
    does: A place.
    properties:
      name: { type: string, does: Its name. }
      since?: { type: timestamp, does: First seen. }
resources:
  bigThing:
    does: Changes to a thing.
    operations: [patchThing]
    environmentKey: per-instruction
    instructions:
      paint:
        does: Paints it.
        environment: true
        parameters: { color: string, coats?: { type: integer, does: How often., minimum: 1 } }
      split:
        does: Splits it.
        once: true
        parameters:
          part: { type: string, does: One part. }
          weights: { type: Weights, does: All parts. }
          by?: { type: string, does: By what. }
        exactlyOne: [[part], [weights, by]]
  box:
    does: Changes to a box.
    operations: [patchBox]
    otherBodies: true
    environmentKey: none
    instructions:
      fill:
        does: Fills it.
        parameters:
          with: { type: "Instruction<bigThing>[]", does: What to do. }
          places: { type: "Place[]", does: Where. }
          size: { type: string, does: How full., enum: [half, full] }
accepts:
  planThing: { resources: [bigThing], field: instructions, kinds: [paint] }
`;

/** A description of PATCH operations, from what is said of each by its id. */
export const describeApi = (operations: Readonly<Record<string, object>>): SpecDocument =>
  parseDocument(
    JSON.stringify({
      openapi: "3.0.3",
      info: { title: "Things", version: "1" },
      paths: Object.fromEntries(
        Object.entries(operations).map(([operationId, operation]) => [
          `/${operationId}`,
          { patch: { operationId, ...operation } },
        ]),
      ),
    }),
    "api.json",
  );
