/** `npm run measure`: sizes of files, functions and templates against the limits of the design. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import ts from "typescript";

const LIMITS = { file: 400, function: 60, template: 150, control: 0.25 } as const;
const FOLDERS = ["generator", "templates", "scripts", "test"];

interface Size {
  readonly name: string;
  readonly lines: number;
}

interface Measures {
  readonly files: readonly Size[];
  readonly functions: readonly Size[];
  readonly templates: readonly (Size & { readonly control: number })[];
}

/** Prints the report; with `--check` the exit code is 1 where a limit is passed. */
export function main({
  root,
  argv,
}: {
  readonly root: string;
  readonly argv: readonly string[];
}): void {
  const measures = measure(root);
  const problems = findProblems(measures);
  if (!argv.includes("--check")) printReport(measures);
  for (const problem of problems) console.log(problem);
  if (argv.includes("--check") && problems.length > 0) process.exitCode = 1;
}

function measure(root: string): Measures {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !/[/\\](fixtures|golden)([/\\]|$)/.test(entry.parentPath),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const read = (pattern: RegExp): readonly (readonly [string, string])[] =>
    paths
      .filter((path) => pattern.test(path))
      .map((path) => [relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]);
  const sources = read(/\.(ts|mjs)$/);
  return {
    files: sources.map(([name, text]) => ({ name, lines: countLines(text) })),
    functions: sources.flatMap(([name, text]) => measureFunctions(name, text)),
    templates: read(/\.hbs$/).map(([name, text]) => ({
      name,
      lines: countLines(text),
      control: text.split("\n").filter(isControl).length,
    })),
  };
}

const countLines = (text: string): number => text.replace(/\n$/, "").split("\n").length;

/** Lines that hold block control and nothing else. */
const isControl = (line: string): boolean =>
  /^\s*(\{\{(#(if|each|unless)|else|\/(if|each|unless))[^}]*\}\}\s*)+$/.test(line);

function measureFunctions(name: string, text: string): readonly Size[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const sizes: Size[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isFunctionLike(node) &&
      "body" in node &&
      node.body !== undefined &&
      !isTestCase(name, node)
    ) {
      const start = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const end = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      const own =
        "name" in node && node.name !== undefined ? (node.name as ts.Node).getText(file) : "=>";
      sizes.push({ name: `${name}:${start + 1} ${own}`, lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sizes;
}

/** Callbacks of describe, it and hooks hold cases; their length says nothing. */
const isTestCase = (name: string, node: ts.Node): boolean =>
  name.startsWith("test/") && ts.isCallExpression(node.parent);

function findProblems({ files, functions, templates }: Measures): readonly string[] {
  const over = (sizes: readonly Size[], limit: number, what: string): readonly string[] =>
    sizes
      .filter(({ lines }) => lines > limit)
      .map(({ name, lines }) => `${what} over ${limit} lines: ${name} has ${lines}`);
  const share = controlShare(templates);
  // The run time's files are named like their modules in the output; tests may carry a suffix.
  const misnamed = files.filter(
    ({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))?\.(ts|mjs)$/.test(basename(name)),
  );
  return [
    ...over(files, LIMITS.file, "file"),
    ...over(functions, LIMITS.function, "function"),
    ...over(templates, LIMITS.template, "template"),
    ...(share > LIMITS.control
      ? [`templates: ${percent(share)} control lines, at most ${percent(LIMITS.control)}`]
      : []),
    ...misnamed.map(({ name }) => `not kebab-case: ${name}`),
  ];
}

const controlShare = (templates: Measures["templates"]): number => {
  const lines = templates.reduce((sum, { lines }) => sum + lines, 0);
  return lines === 0 ? 0 : templates.reduce((sum, { control }) => sum + control, 0) / lines;
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function printReport({ files, functions, templates }: Measures): void {
  const show = (title: string, sizes: readonly Size[]): void => {
    const sorted = [...sizes].sort((a, b) => b.lines - a.lines);
    const p90 = sorted[Math.floor(sorted.length * 0.1)]?.lines ?? 0;
    console.log(`${title}: ${sizes.length}, p90 ${p90} lines; largest:`);
    for (const { name, lines } of sorted.slice(0, 10))
      console.log(`  ${String(lines).padStart(4)}  ${name}`);
  };
  show("files", files);
  show("functions", functions);
  show("templates", templates);
  for (const { name, lines, control } of templates) {
    console.log(`  ${percent(control / lines).padStart(7)} control  ${name}`);
  }
  console.log(`control lines in all templates: ${percent(controlShare(templates))}`);
}
