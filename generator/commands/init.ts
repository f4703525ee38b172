/** `flagforge init`: a configuration for an API that nobody has generated anything for. */
import { writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { renderYaml } from "../spec/yaml.ts";
import { fail, FlagforgeError } from "../diagnostics.ts";
import type { JsonObject } from "../spec/document.ts";
import { checkVersion } from "../spec/document.ts";
import { isUrl } from "../spec/source.ts";
import { splitWords } from "../model/words.ts";
import { readDocument } from "../pipeline.ts";
import { buildEnvironment, type Host } from "./host.ts";

export interface InitArguments {
  readonly out?: string;
  readonly force?: boolean;
}

/** Words that say what every description is, and nothing of this one. */
const IDLE = new Set(["api", "rest", "openapi", "specification", "spec", "the", "http"]);

/** The command as it can be typed here: outside of its own folder nothing need be installed. */
const commandOf = ({ root, cwd }: Host): string =>
  cwd === root ? "npx flagforge" : `node ${join(root, "scripts", "flagforge.mjs")}`;

/** Options of every flavor that can name itself; `null` where one would refuse its own and that is asked for. */
async function suggest(
  host: Host,
  words: readonly string[],
  title: string,
  strict: boolean,
): Promise<Readonly<Record<string, JsonObject>> | null> {
  const flavors: Record<string, JsonObject> = {};
  for (const entry of host.flavors) {
    const flavor = await entry.load();
    const options = flavor.suggest?.(words, title);
    if (options === undefined) continue;
    flavors[entry.name] = options;
    try {
      if (strict) flavor.configure(options);
    } catch (error) {
      if (error instanceof FlagforgeError) return null;
      throw error;
    }
  }
  return flavors;
}

/** Writes a configuration with every flavor that can name itself after the title. */
export async function init(host: Host, source: string, args: InitArguments): Promise<number> {
  const file = resolve(host.cwd, args.out ?? "flagforge.yaml");
  const given = isUrl(source) ? source : resolve(host.cwd, source);
  const document = await readDocument(given, buildEnvironment(host));
  checkVersion(document);
  const { info } = document.root;
  const title = String((info as JsonObject | undefined)?.["title"] ?? "");
  const all = splitWords(title).filter((word) => /^[a-z0-9]+$/i.test(word));
  const own = all.filter((word) => !IDLE.has(word.toLowerCase()));
  const words = own.length > 0 ? own : ["my", "api"];
  const named = /^[a-z]/i.test(words[0] ?? "") ? words : ["api", ...words];
  const line = title.split(/\r|\n/)[0]?.trim() ?? "";
  const flavors =
    (await suggest(host, named, line, true)) ??
    // A name that some flavor can't have, such as that of an API called "Client".
    (await suggest(host, [...named, "api"], line, false)) ??
    {};
  const description = isUrl(given) ? given : relative(dirname(file), given) || given;
  const config = { description, overlays: [], output: "generated", flavors };
  const text = `# Written by flagforge init; paths are relative to this file.\n${renderYaml(config)}`;
  await writeFile(file, text, { flag: args.force === true ? "w" : "wx" }).catch((error: unknown) =>
    fail("FF1602", {
      file,
      problem: `The configuration could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      remedy: "Give another with --out, or overwrite it with --force",
    }),
  );
  const shown = relative(host.cwd, file) || file;
  const steps = await Promise.all(
    host.flavors
      .filter(({ name }) => Object.hasOwn(flavors, name))
      .map(async (entry) => [entry.name, (await entry.load()).use ?? "read it"] as const),
  );
  const output = relative(host.cwd, join(dirname(file), "generated")) || ".";
  host.out(
    [
      `${shown}: ${Object.keys(flavors).join(", ")}. Look at the names in it: users will read them.`,
      `Next: ${commandOf(host)} generate --config ${shown}`,
      "Then:",
      ...steps.map(([name, use]) => `  ${join(output, name)}: ${use}`),
      "",
    ].join("\n"),
  );
  return 0;
}
