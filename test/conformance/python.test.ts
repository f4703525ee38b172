/** The scenarios through the Python clients, run by pytest. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { described } from "../python/contract.ts";
import { describeOperations } from "../support/description.ts";
import { createFolder, ROOT } from "../support/project.ts";
import { preparePython } from "../support/python.ts";
import { generateWire } from "./generate.ts";
import { readScenarios, SCENARIOS } from "./scenario.ts";

const python = preparePython();
if (typeof python === "string") console.log(`skipped: Python's scenarios (${python})`);

/** `id → [namespace, method]`, from the pages a reader has. */
function readPlaces(
  directory: string,
  operations: ReturnType<typeof describeOperations>,
): Readonly<Record<string, readonly string[]>> {
  const pages = readdirSync(directory).map((page) => readFileSync(join(directory, page), "utf8"));
  const sections = pages.flatMap((page) => page.split(/^## /m).slice(1));
  const byRequest = new Map(
    sections.map((section) => {
      const [, namespace = "", method = ""] = /^`\w+\.(\w+)\.(\w+)`/.exec(section) ?? [];
      const [, path = "", verb = ""] = /^`(\/[^`]*)` `(\w+)`$/m.exec(section) ?? [];
      return [`${verb} ${path}`, [namespace, method]] as const;
    }),
  );
  return Object.fromEntries(
    operations.map(({ id, method, path }) => [id, byRequest.get(`${method} ${path}`) ?? []]),
  );
}

describe.skipIf(typeof python === "string")("Python", () => {
  if (typeof python === "string") return;
  const folder = createFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("passes the scenarios", { timeout: 300_000 }, async () => {
    await generateWire(folder);
    const own = describeOperations(
      JSON.parse(readFileSync(join(ROOT, "test/conformance/wire.json"), "utf8")),
    );
    const places = {
      wire: readPlaces(join(folder, "out/python/docs"), own),
      project: readPlaces(join(ROOT, "generated/python/docs"), described),
    };
    writeFileSync(join(folder, "places.json"), JSON.stringify(places));
    const { code, output } = await python.run(
      "pytest",
      ["-q", "-rs", "-p", "no:cacheprovider", join(ROOT, "test/conformance/python")],
      {
        env: {
          PYTHONPATH: [
            join(folder, "out/python/src"),
            join(ROOT, "generated/python/src"),
            join(ROOT, "test/python"),
          ].join(":"),
          PYTHONDONTWRITEBYTECODE: "1",
          SCENARIOS,
          PLACES: join(folder, "places.json"),
        },
      },
    );
    expect(code, output.slice(-8000)).toBe(0);
    expect(Number(/(\d+) passed/.exec(output)?.[1])).toBe(readScenarios().length);
  });
});
