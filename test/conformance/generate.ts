/** The clients of `wire.json`, which has what the project's own description lacks: every style, every way to page. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, ROOT } from "../support/project.ts";

/** Generates the TypeScript and the Python client into `folder`/out. */
export async function generateWire(folder: string): Promise<void> {
  writeFileSync(
    join(folder, "flagforge.yaml"),
    `description: ${JSON.stringify(join(ROOT, "test/conformance/wire.json"))}
output: out
flavors:
  typescript: { packageName: wire, className: Wire }
  python: { packageName: wire, moduleName: wire, className: Wire }
`,
  );
  const host = buildHost({ cwd: folder });
  const args = ["generate", "--config", "flagforge.yaml", "--quiet"];
  expect(await runCommand(host, args), host.printed.join("")).toBe(0);
}
