/** What commands need of the process, so that they can be tested without one. */
import { dirname, join, resolve } from "node:path";
import { readConfig, type Config } from "../config.ts";
import { finishOutput } from "../emit/apply.ts";
import type { Processes } from "../emit/file-lock.ts";
import type { FlavorEntry } from "../emit/flavor.ts";
import type { Environment } from "../pipeline.ts";
import { isUrl } from "../spec/source.ts";

export interface Host {
  readonly root: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly buildDirectory: string | null;
  readonly buildHash: string;
  readonly flavors: readonly FlavorEntry[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly processes: Processes;
  /** Runs another command line in a process of its own, ended early when `stopped` ends; gives its exit code. */
  readonly runAgain: (argv: readonly string[], stopped: Promise<unknown>) => Promise<number>;
  /** Ends when the user stops the process (Ctrl-C). */
  readonly untilStopped: () => Promise<unknown>;
}

/** Options that every command reading a description has. */
export interface SourceArguments {
  readonly spec?: string;
  readonly config?: string;
  readonly overlay?: readonly string[];
  readonly out?: string;
  readonly lenient?: boolean;
  readonly allowRefs?: true | readonly string[];
}

export const buildEnvironment = (host: Host): Environment => {
  const cache = join(host.root, "node_modules", ".cache", "flagforge");
  return {
    root: host.root,
    flavors: host.flavors,
    source: { cacheDirectory: join(cache, "sources"), env: host.env },
    formatter: {
      cacheDirectory: join(cache, "format"),
      worker:
        host.buildDirectory === null
          ? null
          : join(host.buildDirectory, "generator/emit/format-worker.mjs"),
      version: host.buildHash,
    },
  };
};

/** The configuration file that the command line means. */
export const findConfig = (host: Host, { config }: Pick<SourceArguments, "config">): string =>
  config === undefined ? join(host.root, "spec", "flagforge.yaml") : resolve(host.cwd, config);

/** The configuration with what the command line says in its place. */
export async function loadConfig(host: Host, args: SourceArguments): Promise<Config> {
  const file = findConfig(host, args);
  // What an earlier fetch or release had begun to put in place counts as done.
  await finishOutput(dirname(file));
  const config = await readConfig(file);
  if (!isUrl(config.description)) await finishOutput(dirname(config.description));
  const path = (given: string): string => (isUrl(given) ? given : resolve(host.cwd, given));
  return {
    ...config,
    description: args.spec === undefined ? config.description : path(args.spec),
    overlays: [...config.overlays, ...(args.overlay ?? []).map(path)],
    refs: args.allowRefs === undefined ? null : args.allowRefs === true ? [] : args.allowRefs,
    lenient: args.lenient === true,
    output: args.out === undefined ? config.output : resolve(host.cwd, args.out),
  };
}
