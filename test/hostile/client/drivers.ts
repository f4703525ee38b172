/** Processes that make the calls of the cases, one for each client, and the packages they load. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generateFlavors, type OptionTable } from "../../support/any-api.ts";
import { compile, ROOT } from "../../support/project.ts";
import type { PythonEnvironment } from "../../support/python.ts";
import { writeFiles } from "../run.ts";
import { writeFileSync } from "node:fs";
import { MANY, ONE } from "./description.ts";
import type { Driver, Job, Outcome } from "./job.ts";

/** Generates the clients of both descriptions below a folder, and compiles what has to be. */
export async function generateClients(folder: string): Promise<void> {
  for (const [name, description] of Object.entries({ one: ONE, many: MANY })) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(description));
    const options = optionsOf(name);
    const { emitted } = await generateFlavors(file, Object.keys(options), false, options);
    for (const { flavor, files } of emitted) writeFiles(join(folder, name, flavor), files);
    const problems = compile(join(folder, name, "typescript"));
    if (problems !== "") throw new Error(problems);
  }
}

const optionsOf = (name: string): OptionTable => ({
  typescript: { packageName: name, className: "Acme" },
  python: { packageName: `${name}-api`, moduleName: `${name}_api`, className: "Acme" },
  "python-classic": {
    packageName: `${name}-classic`,
    moduleName: `${name}_classic`,
    basePackage: `${name}-api`,
    baseModule: `${name}_api`,
    baseClass: "Acme",
  },
});

/** A running driver. */
export interface Process {
  run(job: Job): Promise<Outcome>;
  stop(): void;
}

/** Starts the driver of a client; `python` is there for those that need it. */
export function startDriver(
  driver: Driver,
  folder: string,
  python: PythonEnvironment | null,
  env: Readonly<Record<string, string>> = {},
): Process {
  const child = isTypeScript(driver)
    ? spawn(
        process.execPath,
        [
          join(import.meta.dirname, "run.mjs"),
          driver,
          ...["one", "many"].map((name) => join(folder, name, "typescript/dist")),
        ],
        { cwd: ROOT, env: { ...process.env, ...env } },
      )
    : spawn(python?.python ?? "", [join(import.meta.dirname, "run.py"), driver], {
        cwd: folder,
        env: {
          ...process.env,
          PYTHONPATH: pythonPath(folder),
          PYTHONDONTWRITEBYTECODE: "1",
          ...env,
        },
      });
  return talk(child);
}

/** Whether a driver is a TypeScript client. */
export const isTypeScript = (driver: Driver): boolean => driver === "fetch" || driver === "node";

const pythonPath = (folder: string): string =>
  ["one", "many"]
    .flatMap((name) => ["python", "python-classic"].map((each) => join(folder, name, each, "src")))
    .join(":");

/** A line there, a line back. */
function talk(child: ChildProcessWithoutNullStreams): Process {
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async run(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The driver is gone: ${errors}`);
      return JSON.parse(value) as Outcome;
    },
    stop: () => child.stdin.end(),
  };
}
