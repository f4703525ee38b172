/** `flagforge diff`: where descriptions come from, every format, every exit code, every policy. */
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startServer } from "../support/http.ts";
import { createPetProject, describePets, type Any, type PetProject } from "../support/petstore.ts";

let project: PetProject;
beforeEach(() => void (project = createPetProject()));
afterEach(() => project.remove());

/** Compares the first state with a changed one. */
const diff = async (
  change: (root: Any) => void,
  ...args: readonly string[]
): Promise<{ code: number; text: string }> => {
  project.write("old.json", describePets());
  project.write("new.json", describePets(change));
  return project.run("diff", "spec/old.json", "spec/new.json", ...args);
};

const becomesOptional = (root: Any): void => void (root.components.schemas.Pet.required = []);
const gains = (root: Any): void =>
  void (root.components.schemas.Pet.properties.color = { type: "string" });
const relabels = (root: Any): void => void (root.info.version = "2");

describe("the exit code says the bump", () => {
  const prose = (root: Any): void => void (root.paths["/pets"].get.description = "New words.");
  test.each([
    ["no change", prose, 0],
    ["patch", relabels, 3],
    ["minor", gains, 4],
    ["major", becomesOptional, 5],
  ] as const)("%s", async (_, change, code) => {
    expect((await diff(change)).code).toBe(code);
  });

  const tagged = (root: Any): void => void (root.paths["/pets"].get.tags = ["Others"]);
  const beta = (root: Any): void => {
    root.paths["/pets"].get.tags = ["Pets (beta)"];
  };
  test.each([
    ["strict", tagged, 5],
    ["wire", tagged, 3],
    ["stable", tagged, 5],
  ] as const)("under the policy %s", async (policy, change, code) => {
    expect((await diff(change, "--policy", policy)).code).toBe(code);
  });

  test("what breaks in a beta alone is minor where the stable surface counts", async () => {
    project.write("old.json", describePets(beta));
    project.write(
      "new.json",
      describePets((root) => {
        beta(root);
        root.paths["/pets"].get.parameters = [
          { name: "kind", in: "query", required: true, schema: { type: "string" } },
        ];
      }),
    );
    const under = async (policy: string): Promise<number> =>
      (await project.run("diff", "spec/old.json", "spec/new.json", "--policy", policy)).code;
    expect([await under("strict"), await under("stable")]).toEqual([5, 4]);
  });
});

describe("formats", () => {
  const all = (root: Any): void => {
    becomesOptional(root);
    gains(root);
    relabels(root);
  };

  test("human: what breaks first, with what it means", async () => {
    const { text } = await diff(all);
    expect(text).toBe(`major (policy strict): 1 breaking, 1 additive, 1 patch

BREAKING
  Property became optional  Pet.name
                            typescript: Readers must check for undefined
                            python, python-classic: Readers must expect that it is missing

ADDITIVE
  Optional property added   Pet.color (string)

PATCH
  API version changed       API (1 → 2)
`);
    expect((await diff(() => undefined)).text).toBe("No change\n");
  });

  test("markdown: a text for a pull request", async () => {
    const { text } = await diff(all, "--format", "markdown");
    expect(text).toBe(`**major** (policy \`strict\`): 1 breaking, 1 additive, 1 patch changes.

### Breaking

- Property became optional: \`Pet.name\`
  - \`typescript\`: Readers must check for undefined
  - \`python\`, \`python-classic\`: Readers must expect that it is missing

### Added

- Optional property added: \`Pet.color\` (\`string\`)

### Changed

- API version changed: \`API\` (\`1 → 2\`)
`);
    expect((await diff(() => undefined, "--format", "markdown")).text).toBe("No change.\n");
  });

  const SCHEMA = {
    type: "object",
    additionalProperties: false,
    required: ["bump", "changes"],
    properties: {
      bump: { enum: ["major", "minor", "patch", "none"] },
      changes: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["class", "kind", "pointer", "operation", "flavors", "reason"],
          properties: {
            class: { enum: ["breaking", "additive", "patch"] },
            kind: { type: "string", pattern: "^[a-z-]+$" },
            pointer: { type: "string", pattern: "^#/" },
            operation: { type: ["string", "null"] },
            flavors: { type: "object", additionalProperties: { type: "string", minLength: 1 } },
            reason: { type: "string", minLength: 1 },
          },
        },
      },
    },
  };

  test("json: as documented, and nothing else", async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(SCHEMA);
    const printed: Any = JSON.parse((await diff(all, "--format", "json")).text);
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    expect(printed.bump).toBe("major");
    expect(printed.changes).toHaveLength(3);
    expect(printed.changes[2]).toEqual({
      class: "breaking",
      kind: "property-became-optional",
      pointer: "#/components/schemas/Pet/properties/name",
      operation: null,
      flavors: {
        typescript: "Readers must check for undefined",
        python: "Readers must expect that it is missing",
        "python-classic": "Readers must expect that it is missing",
      },
      reason: "Property became optional: Pet.name. It may be missing where programs count on it",
    });
    const none: Any = JSON.parse((await diff(() => undefined, "--format", "json")).text);
    expect(none).toEqual({ bump: "none", changes: [] });
  });

  test("github: annotations at the line of the new description, or where what is gone would stand", async () => {
    const { text } = await diff(
      (root) => {
        gains(root);
        delete root.paths["/pets/{id}"];
      },
      "--format",
      "github",
    );
    const lines = project.read("spec/new.json").split("\n");
    const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
    expect(text.trim().split("\n")).toEqual([
      `::warning file=spec/new.json,line=${lineOf('"paths"')},title=breaking%3A Operation removed::Operation removed: getPet. Calls of it have nowhere to go.`,
      `::notice file=spec/new.json,line=${lineOf('"color"')},title=additive%3A Optional property added::Optional property added: Pet.color (string). It may be left out.`,
    ]);
  });

  test("names that try to break out of their place stay in it", async () => {
    const evil = "a`]\n::error::x <img src=x onerror=1>\u001b[31m\u202e%0A,:";
    const hostile = (root: Any): void => {
      root.components.schemas.Pet.properties[evil] = { type: "string" };
    };
    const github = (await diff(hostile, "--format", "github")).text;
    expect(github.trim().split("\n")).toHaveLength(1);
    const markdown = (await diff(hostile, "--format", "markdown")).text;
    expect(markdown).toContain("``");
    for (const text of [github, markdown, (await diff(hostile)).text])
      expect(text).not.toMatch(/\u001b|\u202e/);
  });

  test("--api-report: what programs can import", async () => {
    const { text } = await diff(
      (root) => {
        becomesOptional(root);
        delete root.paths["/pets"];
        delete root.components.schemas.Pets;
        root.components.schemas.Toy = { type: "object", properties: { a: { type: "string" } } };
      },
      "--format",
      "markdown",
      "--api-report",
    );
    expect(text).toContain("## Exports of typescript");
    expect(text).toMatch(/^- export interface Pets \{ …$/m);
    expect(text).toMatch(/^\+ export interface Toy \{ …$/m);
    expect(text).toMatch(/^ {2}export interface Pet \{\n-\s+name: string;\n\+\s+name\?: string;$/m);
    const none = await diff(gains, "--format", "json", "--api-report");
    expect(none.code).toBe(2);
  });

  test.each([
    [["--format", "xml"], /FF1001.*--format xml/],
    [["--policy", "loose"], /FF1001.*--policy loose/],
  ])("%j is refused", async (args, message) => {
    const { code, text } = await diff(gains, ...args);
    expect(code).toBe(2);
    expect(text).toMatch(message);
  });
});

describe("what is compared", () => {
  test("revisions with the configured description", async () => {
    project.git("init", "-q");
    project.git("add", "spec");
    project.git("commit", "-qm", "first");
    project.git("tag", "v1.0.0");
    project.write("openapi.json", describePets(gains));
    expect((await project.run("diff", "HEAD")).code).toBe(4);
    project.git("commit", "-qam", "second");
    expect((await project.run("diff", "HEAD")).code).toBe(0);
    expect((await project.run("diff", "HEAD~1")).code).toBe(4);
    expect((await project.run("diff", "v1.0.0", "HEAD")).code).toBe(4);
    const unknown = await project.run("diff", "v9");
    expect([unknown.code, unknown.text]).toEqual([1, expect.stringContaining("FF1101 at v9")]);
    const option = await project.run("diff", "--", "--output=/tmp/x");
    expect(option.text).toMatch(/FF1101|unknown|too many/);
    project.git("rm", "-q", "--cached", "spec/openapi.json");
    project.git("commit", "-qm", "third");
    expect((await project.run("diff", "HEAD")).text).toContain("has no openapi.json");
  });

  test("URLs", async () => {
    await using server = await startServer((response) =>
      response.end(JSON.stringify(describePets(becomesOptional))),
    );
    expect((await project.run("diff", "spec/openapi.json", server.url)).code).toBe(5);
    const github = await project.run("diff", "spec/openapi.json", server.url, "--format", "github");
    expect(github.text).toMatch(/^::warning title=/);
  });

  test("states that the overlays were not made for", async () => {
    project.write(
      "o.yaml",
      "overlay: 1.0.0\ninfo: { title: o, version: '1' }\nactions:\n  - target: $.components.schemas.Pet.properties.color\n    update: { enum: [red] }\n  - target: $.paths['/pets'].get\n    update: { x-flagforge-pagination: { style: offset, parameter: offset, items: /items } }\n",
    );
    const { code, text } = await diff(gains, "--overlay", "spec/o.yaml");
    expect(code).toBe(4);
    expect(text).toContain('Pet.color ("red")');
  });

  test("a description that is wrong in itself is an error", async () => {
    const { code, text } = await diff((root) => delete root.components.schemas.Pet);
    expect([code, text]).toEqual([1, expect.stringContaining("FF1205")]);
  });
});
