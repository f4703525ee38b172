/**
 * `npm run docs`: builds the site and serves it; pages reload when the description or a template changes.
 * `-- --build` only builds. `--spec`, `--config`, `--previous FILE`, `--out DIR`, `--port N`.
 */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { FlagforgeError, renderDiagnostics } from "../generator/diagnostics.ts";
import type { Host } from "../generator/commands/host.ts";
import { flavors } from "../templates/index.ts";
import { buildDocs } from "./docs/build.ts";
import { serveFolder } from "./docs/serve.ts";

const SETTLE_MS = 150;

/** Runs the command line. */
export async function main({
  root,
  argv,
}: {
  readonly root: string;
  readonly argv: readonly string[];
}): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      build: { type: "boolean", default: false },
      spec: { type: "string" },
      config: { type: "string" },
      previous: { type: "string" },
      out: { type: "string" },
      port: { type: "string", default: "4173" },
    },
  });
  const out = resolve(values.out ?? join(root, "generated/docs/dist"));
  const { spec, config, previous } = values;
  const built = await build(buildHost(root), {
    out,
    ...(spec === undefined ? {} : { spec }),
    ...(config === undefined ? {} : { config }),
    ...(previous === undefined ? {} : { previous }),
  });
  if (!built) process.exitCode = 1;
  if (values.build) return;
  const server = await serveFolder(out, { port: Number(values.port), live: true });
  console.log(`${server.url} (Ctrl-C stops it)`);
  // A new process for every build, so that changed TypeScript takes part.
  const rebuild = (): Promise<boolean> => runAgain(root, argv);
  watchSources(root, async () => {
    if (await rebuild()) server.reload();
  });
}

async function build(host: Host, args: Parameters<typeof buildDocs>[1]): Promise<boolean> {
  const started = performance.now();
  try {
    const count = await buildDocs(host, args);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${count} files in ${args.out}, ${seconds} s`);
    return true;
  } catch (error) {
    if (!(error instanceof FlagforgeError)) throw error;
    console.error(renderDiagnostics(error.diagnostics));
    return false;
  }
}

const buildHost = (root: string): Host => ({
  root,
  cwd: process.cwd(),
  env: process.env,
  flavors,
  buildDirectory: null,
  buildHash: "docs",
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: false,
  processes: { own: process.pid, isAlive: () => true },
  runAgain: () => Promise.resolve(1),
  untilStopped: () => Promise.resolve(),
});

function runAgain(root: string, argv: readonly string[]): Promise<boolean> {
  const args = [join(root, "scripts/run.mjs"), "scripts/docs.ts", ...argv, "--build"];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: process.cwd(), stdio: "inherit" });
    child.on("close", (code) => done(code === 0));
  });
}

/** Calls back once after each burst of changes, and never twice at a time. */
function watchSources(root: string, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    await onChange();
    busy = false;
    if (again) {
      again = false;
      await run();
    }
  };
  for (const folder of ["templates", "spec", "generator"]) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE_MS);
    });
  }
}
