/** `turbo.json`: a task for each flavor. With FLAGFORGE_SLOW=1 Turborepo runs them, and runs them again from its cache. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { flavors } from "../../templates/index.ts";
import { ROOT } from "../support/project.ts";

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as unknown;

it("has a task and a script for each flavor, with what it reads and writes", () => {
  const { tasks } = read("turbo.json") as {
    tasks: Record<string, { inputs?: string[]; outputs?: string[]; dependsOn?: string[] }>;
  };
  const { scripts } = read("package.json") as { scripts: Record<string, string> };
  const names = flavors.map(({ name }) => `generate:${name}`);
  expect(tasks["generate"]?.dependsOn).toEqual(names);
  expect(Object.keys(tasks).sort()).toEqual(["generate", ...names].sort());
  for (const { name } of flavors) {
    const { inputs = [], outputs = [] } = tasks[`generate:${name}`] ?? {};
    expect(outputs[0]).toBe(`generated/${name}/**`);
    expect(inputs).toContain("spec/**");
    expect(inputs).toContain("generator/**");
    // Documentation shows the samples of all clients.
    expect(inputs).toContain(name === "docs" ? "templates/**" : `templates/${name}/**`);
    expect(scripts[`generate:${name}`]).toBe(
      `node scripts/flagforge.mjs generate --flavor ${name}`,
    );
  }
});

it.skipIf(process.env["FLAGFORGE_SLOW"] === undefined)(
  "runs side by side, then from the cache, and brings back what was deleted",
  { timeout: 300_000 },
  () => {
    const turbo = () =>
      spawnSync(join(ROOT, "node_modules/.bin/turbo"), ["run", "generate"], {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
      });
    const first = turbo();
    expect(first.status, first.stdout + first.stderr).toBe(0);
    const models = join(ROOT, "generated/typescript/src/models");
    const count = readdirSync(models).length;
    rmSync(models, { recursive: true });
    const again = turbo();
    const tasks = flavors.length + 1;
    expect(again.stdout).toMatch(new RegExp(`Cached:\\s+${tasks} cached, ${tasks} total`));
    expect(existsSync(models) && readdirSync(models).length).toBe(count);
  },
);
