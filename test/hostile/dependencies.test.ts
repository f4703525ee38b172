/** What the generator and the generated packages need at run time: not older than what is known to be safe. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/project.ts";
import { preparePython } from "../support/python.ts";

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

/** Prints what the Python clients need at run time, with all that it needs, as `name version`. */
const LIST_NEEDS = `
import re, sys
from importlib.metadata import PackageNotFoundError, requires, version
todo, seen = sys.argv[1:], {}
while todo:
    name = todo.pop().lower()
    try:
        if name not in seen:
            seen[name] = version(name)
            needs = [need for need in requires(name) or [] if "extra ==" not in need]
            todo += [re.split("[^A-Za-z0-9._-]", need)[0] for need in needs]
    except PackageNotFoundError:
        pass
print(*(" ".join(each) for each in sorted(seen.items())), sep="\\n")
`;

interface Project {
  readonly info: { readonly version: string };
  readonly vulnerabilities: readonly { readonly id: string }[];
}

/** What PyPI knows of a version; `null` where it can't be asked. */
async function readAdvisories(name: string, version: string): Promise<readonly string[] | null> {
  for (const path of [`${name}/${version}`, name]) {
    const response = await fetch(`https://pypi.org/pypi/${path}/json`, {
      signal: AbortSignal.timeout(20_000),
    }).catch(() => null);
    if (response === null || !response.ok) continue;
    const { info, vulnerabilities } = (await response.json()) as Project;
    if (info.version === version) return vulnerabilities.map(({ id }) => id);
  }
  return null;
}

const python = preparePython();
test.skipIf(typeof python === "string")(
  "nothing that the Python clients need has an advisory",
  { timeout: 120_000 },
  async () => {
    if (typeof python === "string") return;
    const listed = await python.run("python", ["-c", LIST_NEEDS, "httpx2"]);
    const needs = listed.output
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    expect(needs.map(([name]) => name)).toEqual(
      expect.arrayContaining(["anyio", "httpx2", "idna"]),
    );
    const known = await Promise.all(
      needs.map(async ([name = "", version = ""]) => ({
        name,
        advisories: await readAdvisories(name, version),
      })),
    );
    const unknown = known.filter(({ advisories }) => advisories === null);
    if (unknown.length > 0)
      console.log(`not asked: PyPI on ${unknown.map(({ name }) => name).join(", ")}`);
    expect(known.filter(({ advisories }) => (advisories?.length ?? 0) > 0)).toEqual([]);
  },
);
