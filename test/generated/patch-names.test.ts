/** Builders of an API whose kinds of instructions have names that JavaScript or the builder itself needs. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, compile, createFolder } from "../support/project.ts";

const folder = createFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DESCRIPTION = {
  openapi: "3.0.3",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.example" }],
  paths: {
    "/thing": {
      patch: { operationId: "patchThing", tags: ["Parts"], responses: { 204: { description: "" } } },
    },
  },
};

const catalogue = (instructions: string, resource = "thing"): string => `
mediaType: application/json; model=things
resources:
  ${resource}:
    does: "Ends a comment: */ alert(1) /*"
    operations: [patchThing]
    environmentKey: optional
    instructions:
${instructions}`;

async function generate(text: string): Promise<readonly [number, string]> {
  writeFileSync(join(folder, "api.json"), JSON.stringify(DESCRIPTION));
  writeFileSync(join(folder, "catalogue.yaml"), text);
  writeFileSync(
    join(folder, "flagforge.yaml"),
    `description: api.json
instructions: catalogue.yaml
output: out
flavors:
  typescript: { packageName: things, className: Things }
`,
  );
  const host = buildHost({ cwd: folder });
  const code = await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet", "--force"]);
  return [code, host.printed.join("")];
}

const KINDS = ["add", "then", "constructor", "toString", "toJSON", "class", "instructions", "wire-kind"];

beforeAll(async () => {
  const rows = KINDS.map((kind) => `      ${kind}: { does: "Does ${kind}." }\n`).join("");
  expect(await generate(catalogue(rows))).toEqual([0, ""]);
  expect(compile(join(folder, "out/typescript"))).toBe("");
});

it("have methods with names of their own, and kinds as they are", async () => {
  const file = join(folder, "out/typescript/dist/patches/thing.js");
  const { thingPatch } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    thingPatch: (envelope?: object) => Record<string, () => never>;
  };
  const methods = ["add_", "then_", "constructor_", "toString_", "toJSON_", "class_", "instructions_", "wireKind"];
  const patch = methods.reduce<Record<string, () => never>>(
    (begun, method) => begun[method]?.() ?? begun,
    thingPatch({ environmentKey: "prod" }),
  );
  expect(JSON.parse(JSON.stringify(patch))).toEqual({
    environmentKey: "prod",
    instructions: KINDS.map((kind) => ({ kind })),
  });
  // Awaiting a builder gives the builder.
  expect(await patch).toBe(patch);
});

it.each([
  ["two kinds with one name", catalogue("      wire-kind: { does: A. }\n      wireKind: { does: B. }\n")],
  ["a kind named as the union", catalogue("      Instruction: { does: A. }\n")],
  ["a resource named as the module of shared types", catalogue("      a: { does: A. }\n", "shared")],
])("are refused with %s", async (_, text) => {
  const [code, printed] = await generate(text);
  expect(code).toBe(1);
  expect(printed).toMatch(/^error FF1501 at \S*catalogue\.yaml /);
});
