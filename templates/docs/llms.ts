/** Indexes for machines: `llms.txt`, one a tag, and everything in one file. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { code, pageLink } from "./markdown-parts.ts";
import { renderMarkdown } from "./markdown-pages.ts";
import type { Page, Site } from "./pages.ts";
import { escapeInline } from "../../generator/lang/prose.ts";

/** `llms.txt` at the root and below every tag. */
export function emitIndexes(site: Site): readonly OutputFile[] {
  const { scope, pages } = site;
  const { model, addresses, kit } = scope;
  const root = { scope, address: "llms" };
  const list = (kind: Page["kind"]): readonly string[] =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => `- ${pageLink(root, page.title, page.address)}: ${page.summary}`);
  const top = kit.renderer("llms-txt", {
    title: escapeInline(scope.title),
    version: escapeInline(model.version),
    guides: list("guide").length === 0 ? null : list("guide"),
    sdks: list("sdk"),
    tags: model.groups.map(
      ({ tag, operations }) =>
        `- [${escapeInline(tag)}](${addresses.tags.get(tag) ?? ""}/llms.txt): ${operations.length} operations`,
    ),
  });
  const tags = model.groups.map((group) => {
    const folder = addresses.tags.get(group.tag) ?? "";
    const place = { scope, address: `${folder}/llms` };
    const text = kit.renderer("llms-tag-txt", {
      title: escapeInline(group.tag),
      overview: pageLink(place, group.tag, folder),
      operations: group.operations.map(
        (operation) =>
          `- ${pageLink(place, operation.summary, addresses.operations.get(operation.id) ?? "")}: ${code(operation.id)}, ${code(`${operation.method.toUpperCase()} ${operation.path}`)}`,
      ),
    });
    return buildFile(`${folder}/llms.txt`, text, group.pointer);
  });
  return [buildFile("llms.txt", top, "#/tags"), ...tags];
}

/** Every page in one file, each under its address. */
export const renderFullText = (site: Site): string =>
  site.pages
    .map((page) => `<!-- ${page.address}.md -->\n\n${renderMarkdown(site, page).trim()}\n`)
    .join("\n");
