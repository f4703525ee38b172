import { describe, expect, test } from "vitest";
import { FlagforgeError, type Diagnostic } from "../../generator/diagnostics.ts";
import { buildInstructionType } from "../../generator/model/instructions.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { applyInstructions } from "../../generator/model/catalogue/bodies.ts";
import { parseInstructions } from "../../generator/model/catalogue/parse.ts";
import { CATALOGUE, describeApi } from "../support/instructions.ts";

const parse = (text: string) => parseInstructions(parseDocument(text, "catalogue.yaml"));

function findingsOf(text: string): readonly Diagnostic[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (error instanceof FlagforgeError) return error.diagnostics;
    throw error;
  }
}

describe("a catalogue", () => {
  const catalogue = parse(CATALOGUE);

  test("is read with words, defaults and units", () => {
    const [thing, box] = catalogue.resources;
    expect(thing?.words).toEqual(["big", "Thing"]);
    expect(
      thing?.instructions.map(({ kind, needsEnvironment, idempotent }) => [
        kind,
        needsEnvironment,
        idempotent,
      ]),
    ).toEqual([
      ["paint", true, true],
      ["split", false, false],
    ]);
    expect(
      thing?.instructions[0]?.parameters.map(({ name, required, description, example }) => [
        name,
        required,
        description,
        example,
      ]),
    ).toEqual([
      ["color", true, "A color.", "red"],
      ["coats", false, "How often.", undefined],
    ]);
    expect(thing?.instructions[0]?.parameters[1]?.type).toMatchObject({
      kind: "scalar",
      constraints: { minimum: 1 },
    });
    expect(box?.otherBodies).toBe(true);
    expect(box?.instructions[0]?.parameters.map(({ type }) => type)).toMatchObject([
      { kind: "list", items: { kind: "named", name: "Instruction<bigThing>" } },
      { kind: "list", items: { kind: "named", name: "Place" } },
      { kind: "literal", values: ["half", "full"] },
    ]);
    expect(catalogue.types).toMatchObject([
      { name: "Weights", sum: 100, type: { kind: "map" } },
      {
        name: "Place",
        sum: null,
        type: { properties: [{}, { description: "First seen. Milliseconds since 1970." }] },
      },
    ]);
    expect(catalogue.accepts).toMatchObject([{ operation: "planThing", kinds: ["paint"] }]);
  });

  test("gives an instruction with alternatives a type for each", () => {
    const split = catalogue.resources[0]?.instructions[1];
    const type = split === undefined ? null : buildInstructionType(split);
    if (type?.kind !== "union") throw new Error("not a union");
    const shapes = type.variants.map((variant) =>
      variant.kind === "object"
        ? variant.properties.map(
            ({ name, required, type: { kind } }) => `${name}${required ? "" : "?"}: ${kind}`,
          )
        : [],
    );
    expect(shapes).toEqual([
      ["kind: literal", "part: scalar", "weights?: never", "by?: never"],
      ["kind: literal", "part?: never", "weights: named", "by?: scalar"],
    ]);
  });

  test.each<[string, string, string, string]>([
    ["an unknown type", "color: string", "color: text", 'There is no type "text"'],
    [
      "an unknown resource",
      "Instruction<bigThing>",
      "Instruction<thing>",
      'There is no type "Instruction<thing>"',
    ],
    ["a name of Object's", "color: string", "color: toString", 'There is no type "toString"'],
    [
      "a parameter nobody describes",
      "color: string",
      "colour: string",
      "Nobody says what colour is",
    ],
    [
      "a parameter named kind",
      "color: string",
      "kind: { type: string, does: X. }",
      'A parameter is named "kind"',
    ],
    ["an unknown key", "once: true", "twice: true", 'There is no "twice" here'],
    [
      "an unknown rule",
      "environmentKey: none",
      "environmentKey: never",
      "The rule for the environment key is none",
    ],
    [
      "a branch with an unknown parameter",
      "[weights, by]",
      "[weights, of]",
      'There is no parameter "of"',
    ],
    ["one branch", "[[part], [weights, by]]", "[[part]]", "There is no choice"],
    [
      "an operation of two resources",
      "[patchBox]",
      "[patchThing]",
      "patchThing is an operation of bigThing already",
    ],
    [
      "an unknown kind",
      "kinds: [paint]",
      "kinds: [point]",
      "A resource or kind named here is not in the catalogue",
    ],
    ["no text", "does: Paints it.", "once: false", '"does" is missing'],
    [
      "a broken expression",
      "mentions: model=things",
      "mentions: '('",
      "Invalid regular expression",
    ],
    [
      "an environment without the rule",
      "does: Fills it.",
      "does: Fills it.\n        environment: true",
      'The resource says "environmentKey: none" for all instructions',
    ],
  ])("is refused with %s", (_, from, to, problem) => {
    const text = CATALOGUE.replace(from, to);
    expect(text).not.toBe(CATALOGUE);
    const [found] = findingsOf(text);
    expect(found).toMatchObject({ code: "FF1303", file: "catalogue.yaml" });
    expect(found?.line).toBeGreaterThan(1);
    expect(found?.problem).toContain(problem);
  });
});

describe("the media type of instructions", () => {
  const body = { content: { "application/json": { schema: { type: "string" } } } };
  const contentOf = (document: ReturnType<typeof describeApi>, id: string): unknown =>
    JSON.parse(JSON.stringify(document.root))["paths"][`/${id}`].patch.requestBody;

  test("takes the place of JSON, or stands beside it", () => {
    const document = describeApi({
      patchThing: { requestBody: body },
      patchBox: { requestBody: body },
      planThing: {},
      other: { requestBody: body },
    });
    const applied = applyInstructions(document, parse(CATALOGUE));
    expect(applied.diagnostics).toEqual([]);
    expect(contentOf(applied.document, "patchThing")).toEqual({
      content: { "application/json; model=things": { schema: { type: "string" } } },
    });
    expect(contentOf(applied.document, "patchBox")).toMatchObject({
      content: {
        "application/json": { schema: { type: "string" } },
        "application/json; model=things": { schema: { required: ["instructions"] } },
      },
    });
    expect(contentOf(applied.document, "other")).toEqual(body);
    expect(contentOf(document, "patchThing")).toEqual(body);
  });

  test("makes a body where none is declared, and warns of operations that are not there", () => {
    const { document, diagnostics } = applyInstructions(
      describeApi({ patchThing: {} }),
      parse(CATALOGUE),
    );
    expect(contentOf(document, "patchThing")).toMatchObject({
      required: true,
      content: {
        "application/json; model=things": { schema: { properties: { environmentKey: {} } } },
      },
    });
    expect(diagnostics.map(({ code, severity, problem }) => [code, severity, problem])).toEqual([
      ["FF1408", "warning", 'The description has no operation "patchBox"'],
      ["FF1408", "warning", 'The description has no operation "planThing"'],
    ]);
  });
});
