/** argv → command → exit code. The only file that touches `process`. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { flavors } from "../templates/index.ts";
import type { DiffArguments } from "./commands/diff.ts";
import type { FetchArguments } from "./commands/fetch.ts";
import type { GenerateArguments } from "./commands/generate.ts";
import type { Host, SourceArguments } from "./commands/host.ts";
import type { InitArguments } from "./commands/init.ts";
import type { MockArguments } from "./commands/mock.ts";
import type { ReleaseArguments } from "./commands/release.ts";
import { buildError, FlagforgeError, renderDiagnostics } from "./diagnostics.ts";

export interface Launch {
  readonly root: string;
  readonly buildDirectory: string;
  readonly buildHash: string;
}

/** Runs the command line of this process and sets its exit code. */
export async function main({ root, buildDirectory, buildHash }: Launch): Promise<void> {
  const host: Host = {
    root,
    cwd: process.cwd(),
    env: process.env,
    buildDirectory,
    buildHash,
    flavors,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    processes: { own: process.pid, isAlive },
    runAgain: (argv, stopped) => runAgain(join(root, "scripts", "flagforge.mjs"), argv, stopped),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
  // A reader that went away, such as `head`, is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await runCommand(host, process.argv.slice(2));
}

/** Runs a command line in a process of its own. */
function runAgain(
  script: string,
  argv: readonly string[],
  stopped: Promise<unknown>,
): Promise<number> {
  const child = spawn(process.execPath, [script, ...argv], { stdio: "inherit" });
  void stopped.then(() => child.kill());
  return new Promise((done, reject) => {
    child.on("error", reject);
    child.on("close", (code) => done(code ?? 1));
  });
}

/** Whether a process runs; one that is somebody else's does. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Runs one command line; gives the exit code: 0 done, 1 a finding or a bad description, 2 a bad command line. */
export async function runCommand(host: Host, argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = buildProgram(host, argv, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof FlagforgeError)) return reportUnexpected(host, error);
    host.err(`${renderDiagnostics(error.diagnostics)}\n`);
    const usage = error.diagnostics.some(
      ({ code: found }) => found === "FF1001" || found === "FF1002",
    );
    return usage ? 2 : 1;
  }
}

/** A fault of the machine, or of flagforge itself; the stack is for those who ask for it. */
function reportUnexpected(host: Host, error: unknown): number {
  const debug = host.env["FLAGFORGE_DEBUG"] !== undefined && error instanceof Error;
  const diagnostic = buildError("FF1801", {
    problem: error instanceof Error ? error.message : String(error),
    remedy: "Set FLAGFORGE_DEBUG=1 to see where it comes from",
  });
  host.err(`${renderDiagnostics([diagnostic])}\n${debug ? `${error.stack ?? ""}\n` : ""}`);
  return 1;
}

const EXIT_CODES_OF_DIFF = `
Exit code: 0 no change, 3 patch, 4 minor, 5 major; 1 and 2 are errors.
strict: typed programs must still compile and run; stable: the same, but what breaks in beta or
deprecated parts counts as minor; wire: programs that send and read plain JSON must still run.`;

const list = (value: string): string[] => value.split(",").filter((item) => item !== "");
const collect = (value: string, previous: string[] = []): string[] => [...previous, value];

/** The command line without what it does: every command has the place where its exit code goes. */
export function buildProgram(host: Host, argv: readonly string[], done: Done): Command {
  const program = new Command("flagforge")
    .description("One API description → a family of typed clients and their docs")
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: host.err })
    .showHelpAfterError("(--help lists the options)");
  addGenerate(program, host, argv, done);
  addDescriptions(program, host, done);
  addChanges(program, host, done);
  addRelease(program, host, done);
  addMock(program, host, done);
  return program;
}

type Done = (code: number) => void;

function addGenerate(program: Command, host: Host, argv: readonly string[], done: Done): void {
  withSource(program.command("generate"))
    .description("generate the flavors of the configuration")
    .option(
      "--flavor <names>",
      `only these, separated by commas (${flavors.map((f) => f.name).join(", ")})`,
      list,
    )
    .option("--out <dir>", "output folder")
    .option("--check", "write nothing; exit 1 and list what differs")
    .option("--dry-run", "write nothing; print the plan")
    .option("--force", "overwrite files edited by hand and delete unknown ones")
    .option("--keep-names", "keep public names where ids or tags of operations were changed")
    .option("--accept-renames", "let public names change, which breaks their users")
    .option("--quiet", "print errors only")
    .option("--verbose", "print every warning")
    .option("--watch", "generate again whenever description, overlays, templates or code change")
    .action(async (options: GenerateArguments & { readonly watch?: boolean }) => {
      if (options.watch === true) {
        const { watch } = await import("./commands/watch.ts");
        const once = argv.filter((argument) => argument !== "--watch");
        done(await watch(host, options, once));
        return;
      }
      const { generate } = await import("./commands/generate.ts");
      done(await generate(host, options));
    });
}

/** What brings descriptions in and looks at them. */
function addDescriptions(program: Command, host: Host, done: Done): void {
  program
    .command("fetch")
    .description("refresh the snapshot from the live description")
    .argument("[url]", "in place of the configured upstream")
    .option("--config <file>", "configuration in place of spec/flagforge.yaml")
    .option("--force", "ask for the whole description, also where it is known")
    .action(async (url: string | undefined, options: FetchArguments) => {
      const { fetchDescription } = await import("./commands/fetch.ts");
      done(await fetchDescription(host, url, options));
    });
  program
    .command("snapshot")
    .description("write the facts of a full description to spec/openapi.json")
    .argument("<source>", "file or URL")
    .option("--out <file>", "write to another file")
    .action(async (source: string, options: { readonly out?: string }) => {
      const { snapshot } = await import("./commands/snapshot.ts");
      done(await snapshot(host, source, options.out));
    });
  program
    .command("init")
    .description("write a configuration for an API")
    .argument("<source>", "file or URL of its description")
    .option("--out <file>", "write to another file than flagforge.yaml")
    .option("--force", "overwrite a file that is there")
    .action(async (source: string, options: InitArguments) => {
      const { init } = await import("./commands/init.ts");
      done(await init(host, source, options));
    });
  withSource(program.command("lint"))
    .description(
      "list what the project knows that does not fit the description; exit 1 if anything",
    )
    .action(async (options: SourceArguments) => {
      const { lint } = await import("./commands/lint.ts");
      done(await lint(host, options));
    });
}

/** What speaks of changes. */
function addChanges(program: Command, host: Host, done: Done): void {
  withSource(program.command("diff"))
    .description("what changed between two descriptions")
    .argument("<old>", "file, URL, or revision such as HEAD~1 or v1.2.0")
    .argument("[new]", "the same; without it the configured description")
    .option("--format <name>", "human, markdown, json, github", "human")
    .option("--policy <name>", "how to weigh changes: strict, stable, wire", "strict")
    .option("--api-report", "also compare what programs can import")
    .addHelpText("after", EXIT_CODES_OF_DIFF)
    .action(async (older: string, newer: string | undefined, options: DiffArguments) => {
      const { diff } = await import("./commands/diff.ts");
      done(await diff(host, [older, newer], options));
    });
}

/** What makes versions of changes. */
function addRelease(program: Command, host: Host, done: Done): void {
  program
    .command("release")
    .description("raise the versions of all packages as the changes since the last release ask")
    .option("--policy <name>", "how to weigh changes: strict, stable, wire", "strict")
    .option("--bump <step|version>", "major, minor, patch or a version, in place of what is asked")
    .option("--force", "allow a version that is lower than the changes ask for")
    .option("--reason <text>", "why; it stands in the changelogs")
    .option("--date <yyyy-mm-dd>", "day of the release; without it today in UTC")
    .option("--dry-run", "print what would be released")
    .option("--config <file>", "configuration in place of spec/flagforge.yaml")
    .action(async (options: ReleaseArguments) => {
      const { release } = await import("./commands/release.ts");
      done(await release(host, options));
    });
}

function addMock(program: Command, host: Host, done: Done): void {
  withSource(program.command("mock"))
    .description("answer every operation, and check what is sent, on this machine")
    .option("--port <number>", "port; 0 takes a free one", "4010")
    .option("--delay <ms>", "wait before every answer", "0")
    .option("--no-auth", "do not ask for a credential")
    .action(async (options: MockArguments) => {
      const { mock } = await import("./commands/mock.ts");
      done(await mock(host, options));
    });
}

const withSource = (command: Command): Command =>
  command
    .exitOverride()
    .option("--spec <file|url>", "description in place of the configured one")
    .option("--config <file>", "configuration in place of spec/flagforge.yaml")
    .option(
      "--allow-refs [origins]",
      "read files that references lead to: beside the description, and from these origins",
      list,
    )
    .option("--lenient", "leave out what is broken in the description in place of stopping at it")
    .option("--overlay <file>", "further overlay, applied last; may be repeated", collect);
