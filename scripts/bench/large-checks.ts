/** Whether a generated package holds: compiled, type-checked, started, its links followed. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runNode, type Bench } from "./tools.ts";

/** Seconds that a check took, or the first lines of what it found. */
export type Verdict =
  | { readonly kind: "holds"; readonly by: string; readonly seconds: number }
  | { readonly kind: "fails"; readonly by: string; readonly findings: string };

const judgeRun = (by: string, status: number | null, seconds: number, output: string): Verdict =>
  status === 0
    ? { kind: "holds", by, seconds }
    : { kind: "fails", by, findings: output.trim().split("\n").slice(0, 5).join("\n") };

/** Compiles `output/FLAVOR`, a TypeScript package. */
export function compileTypeScript(bench: Bench, output: string, flavor: string): Verdict {
  const tsc = join(bench.root, "node_modules/typescript/bin/tsc");
  const run = runNode([tsc, "-p", join(output, flavor), "--noEmit"], bench.root);
  return judgeRun("tsc", run.status, run.wall, run.output);
}

/** Bundles the server, starts it and lists its tools. */
export function startServer(bench: Bench, output: string): Verdict {
  const folder = join(output, "mcp");
  const built = runNode([join(folder, "build.mjs")], bench.root);
  if (built.status !== 0) return judgeRun("bundle", built.status, 0, built.output);
  const ask = (id: number, method: string, params: object): string =>
    `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
  const hello = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "bench", version: "1" },
  };
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const started = performance.now();
  // The server ends with its input.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, Object.values(bin)[0] ?? ""), "--base-url", "http://127.0.0.1:9"],
    {
      input: ask(1, "initialize", hello) + ask(2, "tools/list", {}),
      encoding: "utf8",
      env: { PATH: process.env["PATH"], ACME_API_KEY: "key-of-the-bench" },
      timeout: 60_000,
    },
  );
  const lists = /"tools":\[\{/.test(stdout);
  return judgeRun("list", lists ? 0 : 1, (performance.now() - started) / 1000, stdout + stderr);
}

/** Compiles a Python package to byte code, and checks its types where there is an environment with mypy. */
export function checkPython(
  output: string,
  flavor: string,
  environment: string | null,
): readonly Verdict[] {
  const source = join(output, flavor, "src");
  const run = (by: string, program: string, args: readonly string[]): Verdict => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(program, [...args, source], {
      // Where mypy leaves its cache.
      cwd: output,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      // The classic package stands on the other one.
      env: { ...process.env, MYPYPATH: join(output, "python/src") },
    });
    return judgeRun(by, status, (performance.now() - started) / 1000, stdout + stderr);
  };
  if (environment === null) return [run("compileall", "python3", ["-m", "compileall", "-q"])];
  return [
    run("compileall", join(environment, "bin/python"), ["-m", "compileall", "-q"]),
    run("mypy", join(environment, "bin/mypy"), ["--strict", "--no-error-summary"]),
  ];
}

/** A link of Markdown to a place that is no address of the web; one that a backslash makes text is none. */
const LINK = /(?<!\\)\[(?:\\.|[^\]\\])*\]\((?![a-z]+:|#)([^)\s#]+)[^)\s]*(?: "[^"]*")?\)/g;

/** Blocks and spans of code hold no links. */
const CODE = /^ *(`{3,})[^]*?^ *\1|(?<!`)(`+)(?!`)[^]*?[^`]\2(?!`)/gm;

/** Follows the links between Markdown pages. */
export function followLinks(folder: string): Verdict {
  const started = performance.now();
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(folder, page), "utf8").replaceAll(CODE, "").matchAll(LINK)].flatMap(
      ([, target = ""]) =>
        existsSync(join(folder, page, "..", decodeURI(target))) ? [] : [`${page}: ${target}`],
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  return judgeRun("links", broken.length === 0 ? 0 : 1, seconds, broken.join("\n"));
}
