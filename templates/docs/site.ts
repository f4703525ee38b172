/** All files of the site: the Markdown that `generate` writes, the HTML beside it, and what search needs. */
import type { Text } from "../../generator/values.ts";
import { renderJson } from "../../generator/lang/json.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { ApiModel, Json } from "../../generator/model/model.ts";
import { renderSite } from "./html-pages.ts";
import { chooseGuides } from "./guides.ts";
import { addInstructionGuide } from "./instructions.ts";
import { emitIndexes, renderFullText } from "./llms.ts";
import { emitMarkdown } from "./markdown-pages.ts";
import { parseOptions } from "./options.ts";
import { buildSite, type Changes, type Site } from "./pages.ts";
import type { Highlight } from "./prose.ts";
import { buildScope } from "./scope.ts";

export interface SiteInput {
  readonly model: ApiModel;
  readonly kit: Kit;
  readonly options: Readonly<Record<string, Json>>;
  /** What changed since an earlier description; `null` where there is none. */
  readonly changes: Changes | null;
  readonly highlight: Highlight;
}

export function buildSiteFiles(input: SiteInput): readonly OutputFile[] {
  const { model, options, changes, highlight } = input;
  const parsed = parseOptions(options);
  const kit = chooseGuides(parsed, addInstructionGuide(model, input.kit));
  const scope = { ...buildScope(model, kit, parsed), views: new Map() };
  const site = buildSite(scope, changes);
  return [
    ...kit.overlay,
    ...emitMarkdown(site),
    ...emitIndexes(site),
    buildFile("llms-full.txt", renderFullText(site), "templates/docs/llms.ts"),
    buildFile("search-names.json", renderNames(site), "templates/docs/site.ts"),
    ...renderSite(site, highlight),
  ];
}

/** What search finds by its exact name: operations with their routes, then schemas. */
function renderNames({ scope }: Site): string {
  const { operations, schemas } = scope.addresses;
  const entries: readonly (readonly Text[])[] = [
    ...scope.operations.map(({ id, summary, method, path }): readonly Text[] => [
      id,
      summary,
      operations.get(id) ?? "",
      `${method.toUpperCase()} ${path}`,
    ]),
    ...scope.model.types.map(({ name }): readonly Text[] => [
      name,
      "",
      schemas.get(name) ?? "",
      "",
    ]),
  ];
  return `${renderJson(entries)}\n`;
}
