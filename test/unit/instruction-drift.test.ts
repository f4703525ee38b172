import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { compareInstructions } from "../../generator/diff/instructions.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { parseInstructionProse, readDocumentedApi } from "../../generator/model/catalogue/prose.ts";
import { parseInstructions } from "../../generator/model/catalogue/parse.ts";
import { CATALOGUE, describeApi } from "../support/instructions.ts";
import { buildHost, ROOT, sharedFile } from "../support/project.ts";

const catalogue = parseInstructions(parseDocument(CATALOGUE, "catalogue.yaml"));

const PROSE = `Changes a thing. Append \`model=things\`.

* \`comment\` (string): (Optional) Not a parameter.

#### paint

Paints it.

##### Parameters

 - \`color\`: A color.
* \`coats\`: (Optional) One of
  - \`{"a": 1}\` - not a parameter

Here is an example:

\`\`\`json
{ "kind": "paint" }
#### notAnInstruction
- \`alsoNot\`: nothing
\`\`\`
#### split

##### Parameters

None.

- Either
  - \`part\`: One part.

  or

  - \`weights\`: All parts.
  - \`by\`: (Optional) By what.

</details>

- \`outside\`: Not a parameter.

### Another part

- \`outside\`: Not a parameter.
`;

describe("documented instructions", () => {
  const { documentation } = catalogue;
  if (documentation === null) throw new Error("no conventions");
  const compare = (operations: Readonly<Record<string, object>>): readonly string[] => {
    const document = describeApi(operations);
    const api = readDocumentedApi(document, documentation);
    return compareInstructions(document, api, catalogue).map(
      ({ problem, file, pointer }) => `${file ?? ""}${pointer ?? ""} ${problem}`,
    );
  };
  const box = { description: "model=things\n#### fill\n- `with`: a\n- `places`: b\n- `size`: c" };

  test("are found past the traps of the format", () => {
    expect(parseInstructionProse(PROSE, documentation)).toEqual([
      {
        kind: "paint",
        parameters: [
          { name: "color", optional: false },
          { name: "coats", optional: true },
        ],
      },
      {
        kind: "split",
        parameters: [
          { name: "part", optional: false },
          { name: "weights", optional: false },
          { name: "by", optional: true },
        ],
      },
    ]);
  });

  test("agree with the catalogue", () => {
    expect(compare({ patchThing: { description: PROSE }, patchBox: box })).toEqual([]);
  });

  test("differ by what is new, gone and changed", () => {
    const changed = PROSE.replace("#### split", "#### cut")
      .replace("`color`: A", "`colour`: A")
      .replace("`coats`: (Optional)", "`coats`:");
    const at = "api.json#/paths/~1patchThing/patch/description";
    expect(
      compare({
        patchThing: { description: changed },
        patchBox: {},
        patchJar: { description: "model=things\n#### open" },
        patchLid: { description: "#### close\n - `now`: without the media type" },
      }),
    ).toEqual([
      "api.json#/paths/~1patchJar/patch/description patchJar takes instructions, which is new",
      `${at} The instruction cut of patchThing is new`,
      `${at} The instruction split of patchThing is gone`,
      `${at} The instruction paint of patchThing: the parameter colour is new`,
      `${at} The instruction paint of patchThing: the parameter color is gone`,
      `${at} The instruction paint of patchThing: the parameter coats is required now`,
      "catalogue.yaml#/resources/box patchBox no longer documents instructions",
    ]);
  });

  test("are gone with their operation", () => {
    expect(compare({ patchBox: box })).toEqual([
      "catalogue.yaml#/resources/bigThing The operation patchThing is gone",
    ]);
  });
});

describe("flagforge lint", () => {
  const lint = async (spec: string): Promise<readonly [number, string]> => {
    const host = buildHost();
    return [await runCommand(host, ["lint", "--spec", spec]), host.printed.join("")];
  };

  test("has nothing to compare with in the snapshot", async () => {
    const [code, printed] = await lint(join(ROOT, "spec/openapi.json"));
    expect(code).toBe(0);
    expect(printed).toMatch(/no operation is described in words[^]*Everything fits\n$/);
  });

  const full = sharedFile("spec/launchdarkly-2026-02-28.openapi.json");
  const old = sharedFile("spec/launchdarkly-2025-07-08.openapi.json");
  if (full === null || old === null)
    console.log("skipped: lint of the full descriptions (../shared/spec is not here)");

  test.skipIf(full === null)("finds the catalogue up to date", async () => {
    const [code, printed] = await lint(full ?? "");
    expect(code).toBe(0);
    expect(printed).toContain("160 instructions of 18 operations\nEverything fits\n");
  });

  test.skipIf(old === null)("finds what was different in 2025", async () => {
    const [code, printed] = await lint(old ?? "");
    expect(code).toBe(1);
    const problems = [...printed.matchAll(/^error FF1409 at \S+:\d+:\d+ (\S+): (.*)$/gm)];
    expect(problems.map(([, pointer, problem]) => [pointer?.split("/").at(-1), problem])).toEqual([
      ["description", "The instruction updateDescription of patchApprovalRequest is gone."],
      [
        "description",
        "The instruction updateDescription of patchFlagConfigApprovalRequest is gone.",
      ],
      [
        "description",
        "The instruction replaceRoleAttributes of patchTeam: the parameter values is new.",
      ],
      [
        "description",
        "The instruction replaceRoleAttributes of patchTeam: the parameter value is gone.",
      ],
    ]);
  });
});
