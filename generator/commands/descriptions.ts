/** Descriptions that commands compare: named by a file, a URL or a revision; read with what the project knows. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Config } from "../config.ts";
import { fail } from "../diagnostics.ts";
import { buildComparable, type Comparable, type Knowledge } from "../diff/comparable.ts";
import type { Voice } from "../diff/consequence.ts";
import { loadFlavor, readDocument, type Environment } from "../pipeline.ts";
import { checkVersion, parseDocument, type SpecDocument } from "../spec/document.ts";
import { readRevision } from "../spec/revision.ts";
import { isUrl } from "../spec/source.ts";
import type { Host } from "./host.ts";

/** Reads a description by what the user calls it. */
export async function readNamed(
  host: Host,
  name: string,
  config: Config,
  environment: Environment,
): Promise<SpecDocument> {
  const path = resolve(host.cwd, name);
  if (isUrl(name)) return readDocument(name, environment);
  if (existsSync(path)) return readDocument(path, environment);
  if (isUrl(config.description)) {
    return fail("FF1101", {
      file: name,
      problem:
        "There is no such file, and the configured description is a URL, which has no revisions",
      remedy: "Give a file or a URL",
    });
  }
  const text = await readRevision(config.description, name);
  return parseDocument(text, `${name}:${relative(host.root, config.description)}`);
}

/** Checks a description and builds what can be compared. */
export function buildChecked(document: SpecDocument, knowledge: Knowledge): Comparable {
  checkVersion(document);
  return buildComparable(document, knowledge);
}

/** What the configured flavors say of changes. */
export async function loadVoices(
  config: Config,
  environment: Environment,
): Promise<readonly Voice[]> {
  const flavors = await Promise.all(
    config.flavors.map(({ name }) => loadFlavor(name, environment)),
  );
  return flavors.flatMap(({ name, consequence }) =>
    consequence === undefined ? [] : [{ flavor: name, tell: consequence }],
  );
}
