/** The Markdown of every generated page. */
import { describeSchemes, describeVariables } from "./access.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { describeInbound } from "./notes.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { TemplateContext } from "../../generator/emit/context.ts";
import { renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { showInvisible } from "../../generator/lang/html.ts";
import { rootFrom } from "./addresses.ts";
import {
  code,
  pageLink,
  renderContent,
  renderFields,
  renderNote,
  responseTitle,
  schemaLink,
  type MarkdownPlace,
} from "./markdown-parts.ts";
import {
  operationView,
  schemaView,
  type OperationPage,
  type Page,
  type SchemaPage,
  type SdkPage,
  type Site,
  type TagPage,
} from "./pages.ts";
import { describeEntry } from "./changes.ts";
import {
  escapeInline,
  escapeMarkdown,
  safeMarkdown,
  renderCodeCell,
} from "../../generator/lang/prose.ts";
import type { Scope } from "./scope.ts";

/** Renders the Markdown of a page; guides have theirs already. */
export function renderMarkdown(site: Site, page: Page): string {
  const place = { scope: site.scope, address: page.address };
  const render = (template: string, context: TemplateContext): string =>
    site.scope.kit.renderer(template, {
      ...context,
      title: escapeInline(page.title),
      index: `${rootFrom(page.address)}llms.txt`,
    });
  switch (page.kind) {
    case "guide":
      return page.text;
    case "home":
      return render("home-md", homeContext(site, place));
    case "operation":
      return render("operation-md", operationContext(place, page));
    case "schema":
      return render("schema-md", schemaContext(place, page));
    case "tag":
      return render("tag-md", tagContext(site, place, page));
    case "sdk":
      return render("sdk-md", sdkContext(site, place, page));
    case "schemas":
      return render("schemas-md", {
        list: site.scope.model.types.map(({ name }) => `- ${schemaLink(place, name)}`),
      });
    case "changelog":
      return render("changelog-md", {
        sections: page.sections.map(({ title, entries }) => ({
          title: escapeInline(title),
          rows: entries.map((entry) => {
            const { effect, what, places, reason } = describeEntry(entry);
            const where = places.map(code).join(", ");
            return `- **${effect}** ${escapeInline(what)}: ${where}. ${escapeInline(reason)}.`;
          }),
        })),
      });
  }
}

/** Every page that `generate` writes; guides are overlay files. */
export const emitMarkdown = (site: Site): readonly OutputFile[] =>
  site.pages.flatMap((page) => {
    if (page.kind === "guide") return [];
    return page.kind === "operation" || page.kind === "schema"
      ? site.scope.kit.units.file(emitPage, site.scope, page)
      : buildFile(`${page.address}.md`, renderMarkdown(site, page), page.origin);
  });

/** A page that says nothing of other pages but their addresses. */
const emitPage = (scope: Scope, page: OperationPage | SchemaPage): OutputFile =>
  buildFile(`${page.address}.md`, renderMarkdown({ scope, pages: [] }, page), page.origin);

/** Templates show a section where there is something to show. */
const orNull = (rows: readonly string[]): readonly string[] | null =>
  rows.length === 0 ? null : rows;

function homeContext({ pages, scope }: Site, place: MarkdownPlace): TemplateContext {
  const { model } = scope;
  const list = (kind: Page["kind"]): readonly string[] =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => `- ${pageLink(place, page.title, page.address)}: ${page.summary}`);
  return {
    version: escapeInline(model.version),
    description: model.description === null ? null : safeMarkdown(model.description),
    servers: model.servers.map(
      ({ url, description, name }) =>
        `- ${code(url)}${escapeInline((description ?? name) === null ? "" : `: ${description ?? name ?? ""}`)}`,
    ),
    guides: orNull(list("guide")),
    variables: orNull(describeVariables(model.servers)),
    schemes: orNull(describeSchemes(model)),
    webhooks: orNull(model.webhooks.map(describeInbound)),
    sdks: list("sdk"),
    tags: list("tag"),
  };
}

function operationContext(place: MarkdownPlace, page: OperationPage): TemplateContext {
  const view = operationView(place.scope, page);
  const tag = place.scope.addresses.tags.get(view.tag) ?? "";
  return {
    route: code(`${view.method} ${view.path}`),
    id: code(view.id),
    tag: pageLink(place, view.tag, tag),
    badges: view.badges.length === 0 ? null : view.badges.map((badge) => `**${badge}**`).join(", "),
    description: view.description === null ? null : safeMarkdown(view.description),
    notes: view.notes.map((note) => renderNote(place, note)),
    authorizations:
      view.authorizations.length === 0 ? null : renderFields(place, view.authorizations),
    parameters: view.parameters.map(({ title, fields }) => ({
      title,
      fields: renderFields(place, fields),
    })),
    body:
      view.body === null
        ? null
        : {
            required: view.body.required ? "Required." : "Optional.",
            description:
              view.body.description === null ? null : safeMarkdown(view.body.description),
            contents: view.body.contents.map((content) => renderContent(place, content)),
          },
    responses: view.responses.map((response) => ({
      title: escapeInline(responseTitle(response)),
      description: response.description === null ? null : safeMarkdown(response.description),
      headers: response.headers.length === 0 ? null : renderFields(place, response.headers),
      contents: response.contents.map((content) =>
        renderContent(place, content, !response.isError),
      ),
    })),
    samples: view.samples.map(({ language, code: text }) => ({
      label: language.label,
      code: renderFence(language.grammar, showInvisible(text)),
    })),
  };
}

function schemaContext(place: MarkdownPlace, page: SchemaPage): TemplateContext {
  const view = schemaView(place.scope, page);
  const { operations } = place.scope.addresses;
  const { content } = view;
  return {
    type: [code(content.type), ...content.schemas.map((name) => schemaLink(place, name))].join(
      ", ",
    ),
    deprecated: view.deprecated,
    description: view.description === null ? null : safeMarkdown(view.description),
    options: view.options.length === 0 ? null : view.options.map(code).join(", "),
    shape: content.fields.length === 0 ? null : content.shape,
    fields: content.fields.length === 0 ? null : renderFields(place, content.fields),
    sample: content.sample === null ? null : renderFence("json", showInvisible(content.sample)),
    operations: view.operations.map(
      ({ id, title, use }) =>
        `- ${pageLink(place, title, operations.get(id) ?? "")} (${escapeInline(use)})`,
    ),
    holders: view.holders.map((name) => `- ${schemaLink(place, name)}`),
  };
}

function tagContext({ scope }: Site, place: MarkdownPlace, { group }: TagPage): TemplateContext {
  return {
    description: group.description === null ? null : safeMarkdown(group.description),
    table: renderTable(
      ["Operation", "Request", "Id"],
      group.operations.map((operation) => [
        pageLink(place, operation.summary, scope.addresses.operations.get(operation.id) ?? ""),
        renderCodeCell(`${operation.method.toUpperCase()} ${operation.path}`),
        renderCodeCell(operation.id),
      ]),
    ),
  };
}

function sdkContext(
  { scope }: Site,
  place: MarkdownPlace,
  { book, example }: SdkPage,
): TemplateContext {
  return {
    summary: book.summary,
    install: book.install === null ? null : renderFence("sh", book.install),
    samples: example.map(({ language, code: text }) => ({
      label: language.label,
      code: renderFence(language.grammar, showInvisible(text)),
    })),
    tags: scope.model.groups.map(
      ({ tag, description }) =>
        `- ${pageLink(place, tag, scope.addresses.tags.get(tag) ?? "")}${description === null ? "" : `: ${escapeMarkdown(firstLine(description))}`}`,
    ),
  };
}

export const firstLine = (text: Text): Untrusted =>
  untrusted((text.split(/[\r\n]/)[0] ?? "").trim());
