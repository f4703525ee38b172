/** A description → everything that every flavor makes of it, in memory: what `generate` writes, and the site's HTML. */
import { buildEnvironment } from "../../generator/commands/host.ts";
import { parseConfig } from "../../generator/config.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import { escapeHtml } from "../../generator/lang/html.ts";
import { buildModel } from "../../generator/model/build.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { buildKit, emitFlavors } from "../../generator/pipeline.ts";
import { checkVersion, parseDocument } from "../../generator/spec/document.ts";
import { docs } from "../../templates/docs/flavor.ts";
import { buildSiteFiles } from "../../templates/docs/site.ts";
import { buildHost } from "../support/project.ts";

/** A configuration of every flavor for an API that is nobody's. */
export const FLAVORS = {
  typescript: { packageName: "acme", className: "Acme" },
  mcp: {
    packageName: "acme-mcp",
    commandName: "acme-mcp",
    title: "Acme",
    clientPackage: "acme",
    clientClass: "Acme",
    environmentPrefix: "ACME",
  },
  python: { packageName: "acme-api", moduleName: "acme_api", className: "Acme" },
  "python-classic": {
    packageName: "acme-classic",
    moduleName: "acme_classic",
    basePackage: "acme-api",
    baseModule: "acme_api",
    baseClass: "Acme",
  },
  docs: {},
};

export const CONFIG = parseConfig(
  parseDocument(JSON.stringify({ description: "api.json", flavors: FLAVORS }), "flagforge.json"),
  ".",
);
const environment = buildEnvironment(buildHost());
const CHOSEN = Object.keys(FLAVORS);

/** A generated file, its path beginning with its flavor's folder. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** What became of a description: output, or a refusal as the command line would print it. */
export type Outcome =
  | {
      readonly kind: "generated";
      readonly model: ApiModel;
      readonly files: readonly EmittedFile[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Generates all flavors from the text of a description; anything but a refusal is thrown. */
export async function emitAll(text: string, source = "api.json"): Promise<Outcome> {
  try {
    const document = parseDocument(text, source);
    checkVersion(document);
    const { model, diagnostics } = buildModel(document);
    const emitted = await emitFlavors(model, CONFIG, CHOSEN, environment);
    return {
      kind: "generated",
      model,
      warnings: diagnostics,
      files: emitted.flatMap(({ flavor, files }) =>
        files.map(({ path, text: content }) => ({ path: `${flavor}/${path}`, text: content })),
      ),
    };
  } catch (error) {
    if (error instanceof FlagforgeError) return { kind: "refused", diagnostics: error.diagnostics };
    throw error;
  }
}

/** The documentation's HTML, which `npm run docs` builds. */
export async function emitSite(model: ApiModel): Promise<readonly EmittedFile[]> {
  const kit = await buildKit(model, docs, CONFIG, environment);
  const files = buildSiteFiles({
    model,
    kit,
    options: {},
    changes: null,
    highlight: escapeHtml,
  });
  return files
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, text }) => ({ path: `site/${path}`, text }));
}
