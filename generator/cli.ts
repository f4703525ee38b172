/** argv → command → exit code. The only file that touches `process`. */
import { Command, CommanderError } from "commander";
import { flavors } from "../templates/index.ts";
import type { GenerateArguments } from "./commands/generate.ts";
import type { Host, SourceArguments } from "./commands/host.ts";
import type { InitArguments } from "./commands/init.ts";
import type { MockArguments } from "./commands/mock.ts";
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

/** Runs one command line; gives the exit code: 0 done, 1 a finding or a bad description, 2 a bad command line. */
export async function runCommand(host: Host, argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = buildProgram(host, (result) => {
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

const list = (value: string): string[] => value.split(",").filter((item) => item !== "");
const collect = (value: string, previous: string[] = []): string[] => [...previous, value];

function buildProgram(host: Host, done: (code: number) => void): Command {
  const program = new Command("flagforge")
    .description("One API description → a family of typed clients and their docs")
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: host.err })
    .showHelpAfterError("(--help lists the options)");
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
    .option("--quiet", "print errors only")
    .option("--verbose", "print every warning")
    .action(async (options: GenerateArguments) => {
      const { generate } = await import("./commands/generate.ts");
      done(await generate(host, options));
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
    .description("compare the instructions a full description documents with the catalogue")
    .action(async (options: SourceArguments) => {
      const { lint } = await import("./commands/lint.ts");
      done(await lint(host, options));
    });
  withSource(program.command("mock"))
    .description("answer every operation, and check what is sent, on this machine")
    .option("--port <number>", "port; 0 takes a free one", "4010")
    .option("--delay <ms>", "wait before every answer", "0")
    .option("--no-auth", "do not ask for a credential")
    .action(async (options: MockArguments) => {
      const { mock } = await import("./commands/mock.ts");
      done(await mock(host, options));
    });
  return program;
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
