/** Pages of the repository that are printed from a table of the code. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "./project.ts";

/** Tables without their padding, which Prettier adds. */
const squeeze = (text: string): string =>
  text.replaceAll(/ +\|/g, " |").replaceAll(/-{3,}/g, "---");

/** Expects a page to hold what is printed from its table; `UPDATE_GOLDEN=1` writes it first. */
export function expectPage(path: string, text: string): void {
  const file = join(ROOT, path);
  if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, text);
  expect(squeeze(existsSync(file) ? readFileSync(file, "utf8") : "")).toBe(squeeze(text));
}
