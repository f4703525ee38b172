/** What the generator and the generated packages need at run time: not older than what is known to be safe. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/project.ts";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: true }>
  >;
};

/** Oldest versions without a known hole. */
const FLOORS: Readonly<Record<string, string>> = {
  handlebars: "4.7.10",
  yaml: "2.8.3",
  "js-yaml": "4.2.0",
  "@modelcontextprotocol/sdk": "1.26.0",
  undici: "7.0.0",
};

const parseVersion = (version: string): readonly number[] =>
  version.split("-")[0]?.split(".").map(Number) ?? [];

function isOlder(version: string, floor: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(floor)];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

describe("installed packages", () => {
  test.each(Object.entries(FLOORS))("%s is %s or later, wherever it stands", (name, floor) => {
    const found = Object.entries(lock.packages).filter(([path]) =>
      path.endsWith(`node_modules/${name}`),
    );
    expect(
      found.filter(([, { version = "" }]) => isOlder(version, floor)).map(([path]) => path),
    ).toEqual([]);
  });

  test("are exact versions with a checksum", () => {
    const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
    const asked = { ...manifest["dependencies"], ...manifest["devDependencies"] };
    expect(
      Object.entries(asked).filter(([, range]) => !/^\d+\.\d+\.\d+(-.+)?$/.test(range)),
    ).toEqual([]);
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path !== "" && link !== true && integrity === undefined,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test("have no advisory", { timeout: 90_000 }, ({ skip }) => {
    const { stdout } = spawnSync("npm", ["audit", "--json"], {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 60_000,
    });
    const report = readReport(stdout);
    if (report === null) {
      console.log("skipped: npm audit (the registry gives no advisories here)");
      return skip();
    }
    expect(Object.keys(report)).toEqual([]);
  });
});

function readReport(text: string): object | null {
  try {
    const { vulnerabilities } = JSON.parse(text) as { readonly vulnerabilities?: object };
    return vulnerabilities ?? null;
  } catch {
    return null;
  }
}

describe("generated packages", () => {
  test("the TypeScript client needs nothing; the server for agents nothing but what it bundles", () => {
    for (const flavor of ["typescript", "mcp"]) {
      const manifest = JSON.parse(read(`generated/${flavor}/package.json`)) as Record<
        string,
        object
      >;
      expect(Object.keys(manifest["dependencies"] ?? {}), flavor).toEqual([]);
    }
  });

  test("the Python clients name a range with an end for everything they need", () => {
    for (const flavor of ["python", "python-classic"]) {
      const [, list = ""] =
        /^dependencies = \[([^\]]*)\]/m.exec(read(`generated/${flavor}/pyproject.toml`)) ?? [];
      const needs = [...list.matchAll(/"([^"]+)"/g)].map(([, need]) => need ?? "");
      expect(needs.length).toBeGreaterThan(0);
      for (const need of needs) expect(need).toMatch(/^[a-z0-9-]+(>=\d[\d.]*,<\d+|[~=]=\d[\d.]*)/);
    }
  });
});
