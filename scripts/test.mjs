// `npm test`: every check and test, each timed; goes on after a failure and ends with the count.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./bootstrap.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const filters = process.argv.slice(2);
await ensureDependencies(root);

const bin = (name) => join(root, "node_modules", name);
const steps = [
  ["types", [bin("typescript/bin/tsc"), "-p", "."]],
  ["types of the overlay", [bin("typescript/bin/tsc"), "-p", "templates/typescript/overlay"]],
  ["types of the site's scripts", [bin("typescript/bin/tsc"), "-p", "templates/docs/overlay"]],
  ["lint", [bin("eslint/bin/eslint.js"), "."]],
  ["format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]],
  ["generate --check", ["scripts/flagforge.mjs", "generate", "--check", "--quiet"]],
  ["measure", ["scripts/run.mjs", "scripts/measure.ts", "--check"]],
];

function run(name, args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return status === 0;
}

if (!existsSync(join(root, "..", "shared", "spec"))) {
  console.log("skipped: what needs ../shared (full descriptions, seed samples), which is not here");
}
const failed = filters.length > 0 ? 0 : steps.filter(([name, args]) => !run(name, args)).length;
const folder = mkdtempSync(join(tmpdir(), "flagforge-test-"));
const report = join(folder, "report.json");
const passed = run("tests", [
  bin("vitest/vitest.mjs"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...filters,
]);
const counts = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 && passed ? 0 : 1;
const broken = counts.numFailedTests + failed + (passed || counts.numFailedTests > 0 ? 0 : 1);
console.log(`${counts.numPassedTests} passed, ${broken} failed, ${counts.numPendingTests} skipped`);
