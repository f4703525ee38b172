/** The CI recipe of the README: GitHub would take it, and the command line understands every command in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CommanderError, type Command } from "commander";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildProgram } from "../../generator/cli.ts";
import { buildHost, ROOT } from "../support/project.ts";

/** GitHub's parser imports JSON as bundlers allow it and Node does not. */
async function loadParser(): Promise<typeof import("@actions/workflow-parser")> {
  const outfile = join(ROOT, "node_modules/.cache/flagforge/workflow-parser.mjs");
  await build({
    entryPoints: [join(ROOT, "node_modules/@actions/workflow-parser/dist/index.js")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return (await import(outfile)) as typeof import("@actions/workflow-parser");
}

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const blocks = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map(
    ([, text]) => text ?? "",
  );

const [recipe = ""] = blocks("yaml");
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}
const runs = Object.values((parse(recipe) as Workflow).jobs)
  .flatMap(({ steps }) => steps)
  .flatMap(({ run }) => run ?? []);

/** What a shell would start: redirections, alternatives and comments cut off. */
const commandsIn = (script: string): readonly (readonly string[])[] =>
  [...script.matchAll(/npx flagforge ([^\n>|;&#]*)/g)].map(([, words]) =>
    (words ?? "").trim().split(/\s+/),
  );

/** Parses without running; gives the complaint. */
function complaintOf(words: readonly string[]): string | null {
  const program = buildProgram(buildHost(), [], () => undefined);
  program.commands.forEach((command: Command) => command.exitOverride().action(() => undefined));
  try {
    program.parse([...words], { from: "user" });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return error.message;
    throw error;
  }
}

test("is a workflow that GitHub takes", async () => {
  const { NoOperationTraceWriter, parseWorkflow } = await loadParser();
  const { context, value } = parseWorkflow(
    { name: "follow-the-api.yml", content: recipe },
    new NoOperationTraceWriter(),
  );
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  expect(value).toBeDefined();
  const broken = parseWorkflow(
    { name: "x.yml", content: recipe.replace("runs-on:", "run-on:") },
    new NoOperationTraceWriter(),
  );
  expect(broken.context.errors.getErrors()).not.toEqual([]);
});

test("runs fetch, lint, diff and generate, test, and opens a pull request, in this order", () => {
  const all = runs.join("\n");
  const places = [
    "flagforge fetch",
    "flagforge lint",
    "flagforge diff",
    "flagforge generate",
    "npm test",
    "gh pr create",
  ].map((part) => all.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("has no command that the command line does not know", () => {
  const commands = [...runs, ...blocks("sh")].flatMap(commandsIn);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.map(complaintOf).filter((complaint) => complaint !== null)).toEqual([]);
  expect(complaintOf(["diff"])).toContain("missing required argument");
  expect(complaintOf(["lint", "--colour"])).toContain("unknown option");
});
