/** `flagforge generate --watch`: generates again when something changed that the output is made from. */
import { watch as watchPath, type FSWatcher } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { FlagforgeError } from "../diagnostics.ts";
import { isUrl } from "../spec/source.ts";
import { loadConfig, type Host, type SourceArguments } from "./host.ts";

/** Editors write a file in several steps, and people save several files. */
const SETTLE_MS = 100;

/** Runs until it is stopped. `argv` is the command line of one run; each is a process of its own, with today's code. */
export async function watch(
  host: Host,
  args: SourceArguments,
  argv: readonly string[],
): Promise<number> {
  const stopped = host.untilStopped();
  let wake: () => void = () => undefined;
  let changed = true;
  const notice = (): void => {
    changed = true;
    wake();
  };
  const folders = [join(host.root, "templates"), join(host.root, "generator")];
  const watchers = folders.map((folder) => watchPath(folder, { recursive: true }, notice));
  let inputs: readonly FSWatcher[] = [];
  let running = true;
  void stopped.then(() => {
    running = false;
    wake();
  });
  while (running) {
    changed = false;
    inputs.forEach((watcher) => watcher.close());
    // Before the run: what changes during it is seen.
    inputs = watchFiles(await listInputs(host, args), notice);
    await host.runAgain(argv, stopped);
    if (running && !changed) host.out("waiting for changes (Ctrl-C stops)\n");
    while (running && !changed) await new Promise<void>((done) => (wake = done));
    if (running) await settle(SETTLE_MS);
  }
  [...watchers, ...inputs].forEach((watcher) => watcher.close());
  return 0;
}

const settle = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Files that a run reads, as far as the configuration can be read; the run itself says what is wrong with it. */
async function listInputs(host: Host, args: SourceArguments): Promise<readonly string[]> {
  const file =
    args.config === undefined
      ? join(host.root, "spec", "flagforge.yaml")
      : resolve(host.cwd, args.config);
  try {
    return [file, ...filesOf(await loadConfig(host, args))];
  } catch (error) {
    if (error instanceof FlagforgeError) return [file];
    throw error;
  }
}

const filesOf = (config: Config): readonly string[] =>
  [
    config.description,
    ...config.overlays,
    config.glossary,
    config.instructions,
    config.names,
    ...config.included,
  ].filter((file): file is string => file !== null && !isUrl(file));

/** Watches the folders of files: one that is replaced, as most editors do, is another file to the system. */
function watchFiles(files: readonly string[], notice: () => void): readonly FSWatcher[] {
  return [...new Set(files.map((file) => dirname(file)))].flatMap((folder) => {
    const names = new Set(
      files.filter((file) => dirname(file) === folder).map((file) => basename(file)),
    );
    try {
      return [
        watchPath(folder, (_event, name) => {
          if (name === null || names.has(name)) notice();
        }),
      ];
    } catch {
      // A folder that is not there; the run says so.
      return [];
    }
  });
}
