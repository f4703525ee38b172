/** The MCP server: a catalogue of operations as data, and hand-written code that serves it over the generated client. */
import type { Hostile } from "../../generator/values.ts";
import { renderJson } from "../../generator/lang/json.ts";
import type { Flavor, Kit } from "../../generator/emit/flavor.ts";
import { kebabCase, pascalCase } from "../../generator/lang/words.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { emitChangelog } from "../../generator/emit/changelog.ts";
import { buildCatalogue } from "./catalogue.ts";
import type { OperationEntry } from "./overlay/src/catalogue-types.ts";
import { consequence } from "./consequences.ts";
import { parseOptions } from "./options.ts";
import { emitReadme } from "./readme.ts";
import { emitIdentity, emitPackage } from "./package.ts";
import { buildSamples } from "./samples.ts";
import { buildAnswerTypes, buildRequestTypes } from "./schemas.ts";
import { buildSearchIndex } from "./search-index.ts";

export const mcp: Flavor = {
  name: "mcp",
  summary: "MCP server for AI assistants, over the TypeScript client",
  consequence,
  release: { package: "packageName", version: "version" },
  use: "npm install && npm run build, after the typescript flavor; README.md says how assistants start it",
  suggest: (words, title) => ({
    packageName: `${kebabCase(words)}-mcp`,
    commandName: `${kebabCase(words)}-mcp`,
    title: title.replaceAll(/[^\p{L}\p{N} ._-]/gu, "").trim() || pascalCase(words),
    clientPackage: `${kebabCase(words)}-client`,
    clientClass: pascalCase(words),
    environmentPrefix: kebabCase(words).replaceAll("-", "_").toUpperCase(),
  }),
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => {
      const entries = buildCatalogue(model, options);
      const types = buildRequestTypes(model);
      const files = [
        ...placeOverlay(kit, entries),
        ...emitIdentity(model, kit, options, entries),
        data("operations", renderRows(entries)),
        data("types", renderTable(types)),
        data("answers", renderTable(buildAnswerTypes(model))),
        data("search", `${buildSearchIndex(entries, types, options)}\n`),
        emitReadme(model, kit, options, entries),
        ...emitPackage(model, kit, options),
        ...emitChangelog(kit.releases, "mcp"),
      ];
      return { files, names: null };
    };
  },
  samples: (raw) => {
    const options = parseOptions(raw);
    return (model) => buildSamples(model, options);
  },
};

/** Hand-written files that only serve an API with flags. */
const OF_FLAGS = /^src\/(flag-\w+|intents\/(flag|patch|reads|writes)|domain)\.ts$/;

/** The hand-written files; an API without flags gets what knows of nothing in place of what knows of flags. */
function placeOverlay(
  kit: Kit,
  entries: readonly Hostile<OperationEntry>[],
): readonly OutputFile[] {
  if (entries.some(({ id }) => id === "getFeatureFlag")) return kit.overlay;
  return [
    ...kit.overlay.filter(({ path }) => !OF_FLAGS.test(path)),
    buildFile("src/domain.ts", kit.renderer("domain", {}), "templates/mcp/domain.hbs"),
  ];
}

const data = (name: string, text: string): OutputFile =>
  buildFile(`data/${name}.json`, text, "templates/mcp/flavor.ts");

/** One entry a line, so that a change of the API is a change of the lines it concerns. */
const renderRows = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => renderJson(item)).join(",\n")}\n]\n`;

const renderTable = (table: Readonly<Record<string, unknown>>): string =>
  `{\n${Object.entries(table)
    .map(([name, value]) => `${renderJson(name)}:${renderJson(value)}`)
    .join(",\n")}\n}\n`;
