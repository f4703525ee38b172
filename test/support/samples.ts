/** Code samples out of Markdown, type-checked and run in a project of their own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile, ROOT } from "./project.ts";

/** Texts of the fenced TypeScript blocks of a page. */
export const extractSamples = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```(?:typescript|ts)\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");

export interface SampleProject {
  readonly directory: string;
  readonly remove: () => void;
}

/** A consumer's project in a temporary folder, with a package linked into it as npm would install it. */
export function createProject(packageName: string, packageDirectory: string): SampleProject {
  const directory = mkdtempSync(join(tmpdir(), "flagforge-samples-"));
  const link = join(directory, "node_modules", packageName);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(packageDirectory, link, "dir");
  mkdirSync(join(directory, "node_modules", "@types"), { recursive: true });
  for (const name of ["@types/node", "undici-types", "redis", "@redis"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(directory, "node_modules", name), "dir");
  }
  writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(directory, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom"],
        module: "nodenext",
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        moduleDetection: "force",
        skipLibCheck: false,
        outDir: "out",
        rootDir: "src",
      },
      include: ["src"],
    }),
  );
  mkdirSync(join(directory, "src"));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Writes the samples, one file each, and compiles them; gives the compiler's output. */
export function compileSamples(project: SampleProject, samples: readonly string[]): string {
  samples.forEach((text, i) =>
    writeFileSync(join(project.directory, "src", `sample-${i}.ts`), text),
  );
  return compile(project.directory);
}

/**
 * Runs compiled samples one after another in one process, whatever server they name led to `url`. Gives what they
 * failed with, one line each.
 */
export async function runSamples(
  project: SampleProject,
  count: number,
  url: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const runner = join(project.directory, "run.mjs");
  writeFileSync(
    runner,
    `const real = globalThis.fetch;
let open = 0;
globalThis.fetch = async (address, init) => {
  open++;
  try {
    const { pathname, search } = new URL(address);
    return await real(${JSON.stringify(url)} + pathname + search, init);
  } finally { open--; }
};
console.log = () => {};
let current = "";
process.on("unhandledRejection", (error) => process.stderr.write(current + ": " + (error?.stack ?? error) + "\\n"));
for (let i = 0; i < ${count}; i++) {
  current = "sample-" + i;
  await import("./out/" + current + ".js");
  do await new Promise((resolve) => setTimeout(resolve, 2)); while (open > 0);
  await new Promise((resolve) => setTimeout(resolve, 2));
}
`,
  );
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [runner], { env: { ...process.env, ...env } });
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve(code === 0 ? output : `${output}exit code ${code}`));
  });
}
