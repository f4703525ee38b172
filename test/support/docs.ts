/** The documentation site as tests see it: its files, a folder with its search index, Chromium where there is one. */
import { existsSync } from "node:fs";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildDocs, renderDocs, type BuildArguments } from "../../scripts/docs/build.ts";
import { buildHost, createFolder } from "./project.ts";

export type Files = ReadonlyMap<string, string>;

/** Path → text of every file of the site. */
export async function renderFiles(args: Omit<BuildArguments, "out"> = {}): Promise<Files> {
  const files = await renderDocs(buildHost(), args);
  return new Map(files.map(({ path, text }) => [path, text]));
}

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the site with its search index into a folder of its own. */
export async function buildFolder(args: Omit<BuildArguments, "out"> = {}): Promise<BuiltSite> {
  const parent = createFolder();
  const folder = join(parent, "site");
  await buildDocs(buildHost(), { ...args, out: folder });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Debian's Chromium; `null`, with a line that says so, where there is none. In CI that is a failure. */
export function findChromium(): string | null {
  const found = [process.env["CHROMIUM"] ?? "", ...PLACES].find(
    (path) => path !== "" && existsSync(path),
  );
  if (found !== undefined) return found;
  if (process.env["CI"] === "true")
    throw new Error("Chromium is not installed: apt-get install chromium");
  console.log("skipped: what needs a browser (apt-get install chromium)");
  return null;
}

export const launch = (executablePath: string): Promise<Browser> =>
  // The sandbox needs rights that containers do not give; the pages are our own.
  chromium.launch({ executablePath, args: ["--no-sandbox"] });
