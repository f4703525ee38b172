/** Any description in any flavor: generated into a folder, compiled, imported. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildEnvironment } from "../../generator/commands/host.ts";
import type { Config } from "../../generator/config.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { emitFlavors, loadModel, type Emitted } from "../../generator/pipeline.ts";
import { buildHost, compile, createFolder } from "./project.ts";

/** Options by flavor. */
export type OptionTable = Readonly<Record<string, Config["flavors"][number]["options"]>>;

/** Options of every flavor for an API called `Acme`. */
export const ACME: OptionTable = {
  typescript: { packageName: "acme", className: "Acme" },
  mcp: {
    packageName: "acme-mcp",
    commandName: "acme-mcp",
    title: "Acme",
    clientPackage: "acme",
    clientClass: "Acme",
    environmentPrefix: "ACME",
  },
  python: { packageName: "acme", moduleName: "acme", className: "Acme" },
  "python-classic": {
    packageName: "acme-classic",
    moduleName: "acme_api",
    basePackage: "acme",
    baseModule: "acme",
    baseClass: "Acme",
  },
  docs: { title: "Acme" },
};

export interface Generated {
  readonly model: ApiModel;
  readonly emitted: readonly Emitted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates flavors of a description file, without overlays or anything else of the project's own API. */
export async function generateFlavors(
  description: string,
  flavors: readonly string[] = Object.keys(ACME),
  lenient = false,
  options = ACME,
): Promise<Generated> {
  const config: Config = {
    description,
    source: "test",
    overlays: [],
    glossary: null,
    instructions: null,
    names: null,
    upstream: null,
    releases: null,
    freezeNames: false,
    included: [],
    output: "",
    lenient,
    flavors: flavors.map((name) => ({ name, options: options[name] ?? {} })),
  };
  const environment = buildEnvironment(buildHost());
  const { model, diagnostics } = await loadModel(config, environment);
  const emitted = await emitFlavors(model, config, flavors, environment);
  return { model, emitted, diagnostics };
}

/** Writes the files of a flavor into a temporary folder. */
export function writeFlavor({ emitted }: Pick<Generated, "emitted">, flavor: string): string {
  const folder = createFolder();
  for (const { path, text } of emitted.find((each) => each.flavor === flavor)?.files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Compiles a generated TypeScript package and imports it. */
export async function importPackage(folder: string): Promise<Record<string, unknown>> {
  const output = compile(folder);
  if (output !== "") throw new Error(output);
  return (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as Record<
    string,
    unknown
  >;
}
