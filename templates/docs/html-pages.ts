/** The HTML of every page: what stands in the middle, and the frame around it. */
import type { TemplateContext } from "../../generator/emit/context.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { escapeAttribute, escapeHtml } from "../../generator/lang/html.ts";
import { renderAnchor } from "../../generator/lang/markdown.ts";
import type { Operation } from "../../generator/model/model.ts";
import { describeSchemes, describeVariables } from "./access.ts";
import { describeEntry } from "./changes.ts";
import { rootFrom } from "./addresses.ts";
import { renderFrame } from "./html-frame.ts";
import {
  contentContext,
  fieldList,
  href,
  linkContext,
  pathSegments,
  responseContext,
  responseTabs,
  sampleTabs,
  schemaLinks,
  type HtmlPlace,
} from "./html-parts.ts";
import { describeInbound } from "./notes.ts";
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
import { renderCodeBlock, ProseRenderer, type Highlight } from "./prose.ts";
import { buildForm } from "./try-it.ts";

/** Renders every page, and those that only the site has. */
export function renderSite(site: Site, highlight: Highlight): readonly OutputFile[] {
  const prose = new ProseRenderer();
  const pages = site.pages.map((page) => {
    const place = { scope: site.scope, address: page.address, prose, highlight };
    const content = renderContent(site, place, page);
    return buildFile(`${page.address}.html`, renderFrame(site, page, content), page.origin);
  });
  const { renderer } = site.scope.kit;
  const extra = (address: string, title: string, template: string): OutputFile => {
    const base = address === "404" ? escapeAttribute(site.scope.options.basePath) : "";
    const content = renderer(template, { root: base });
    return buildFile(
      `${address}.html`,
      renderFrame(
        site,
        { kind: address === "404" ? "missing" : "search", address, title },
        content,
      ),
      `templates/docs/${template}.hbs`,
    );
  };
  return [...pages, extra("search", "Search", "search"), extra("404", "Page not found", "missing")];
}

function renderContent(site: Site, place: HtmlPlace, page: Page): string {
  const render = (template: string, context: TemplateContext): string =>
    site.scope.kit.renderer(template, {
      ...context,
      title: escapeHtml(page.title),
      root: rootFrom(page.address),
    });
  switch (page.kind) {
    case "guide":
      return render("guide", { html: place.prose.trusted(relink(page.text), proseContext(place)) });
    case "home":
      return render("home", homeContext(site, place));
    case "operation":
      return render("operation", operationContext(place, page));
    case "schema":
      return render("schema", schemaContext(place, page));
    case "schemas":
      return render("schemas", {
        list: schemaLinks(
          place,
          site.scope.model.types.map(({ name }) => name),
        ),
      });
    case "tag":
      return render("tag", tagContext(place, page));
    case "sdk":
      return render("sdk", sdkContext(site, place, page));
    case "changelog":
      return render("changelog", {
        sections: page.sections.map(({ title, entries }) => ({
          title: escapeHtml(title),
          rows: entries.map((entry) => {
            const { effect, what, places, reason } = describeEntry(entry);
            return {
              effect,
              what: escapeHtml(what),
              places: places.map(escapeHtml),
              reason: escapeHtml(reason),
            };
          }),
        })),
      });
  }
}

const proseContext = ({ address, highlight }: HtmlPlace) => ({
  root: rootFrom(address),
  highlight,
});

/** Guides link to each other as files of one folder, and to the rest through `../`. */
const relink = (text: string): string =>
  text.replaceAll(/\]\((?!\.\.\/|#|[a-z]+:)([^)]*)\)/g, "](guides/$1)").replaceAll("](../", "](");

function homeContext({ pages, scope }: Site, place: HtmlPlace): TemplateContext {
  const { model } = scope;
  const proseList = (rows: readonly string[]): string | null =>
    rows.length === 0 ? null : place.prose.trusted(rows.join("\n"), proseContext(place));
  const list = (kind: Page["kind"]): readonly TemplateContext[] =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => ({
        ...linkContext(place, page.title, page.address),
        summary: stripParagraph(place.prose.trusted(page.summary, proseContext(place))),
      }));
  return {
    version: escapeHtml(model.version),
    counts: `${scope.operations.length} operations, ${model.types.length} schemas`,
    description: model.description === null ? null : place.prose.untrusted(model.description),
    servers: model.servers.map(({ url, description, name }) => ({
      url: escapeHtml(url),
      description: escapeHtml(description ?? name ?? ""),
    })),
    guides: list("guide").length === 0 ? null : list("guide"),
    variables: proseList(describeVariables(model.servers)),
    schemes: proseList(describeSchemes(model)),
    webhooks: proseList(model.webhooks.map(describeInbound)),
    sdks: list("sdk"),
    tags: list("tag"),
  };
}

const stripParagraph = (html: string): string => html.replaceAll(/^<p>|<\/p>$/g, "");

function operationContext(place: HtmlPlace, page: OperationPage): TemplateContext {
  const { scope, prose } = place;
  const view = operationView(scope, page);
  return {
    method: view.method,
    methodClass: view.method.toLowerCase(),
    segments: pathSegments(view.path),
    path: escapeAttribute(view.path),
    id: escapeHtml(view.id),
    beta: view.badges.includes("beta"),
    deprecated: view.badges.includes("deprecated"),
    description: view.description === null ? null : prose.untrusted(view.description),
    notes: view.notes.map(({ title, text }) => ({
      title: escapeHtml(title),
      html: prose.trusted(text, proseContext(place)),
    })),
    samples: sampleTabs(place, view.samples),
    responseSamples: responseTabs(place, view.responses),
    form: buildForm(scope, page.operation),
    authorizations: fieldList(place, view.authorizations),
    parameters: view.parameters.map(({ title, fields }) => ({
      title,
      id: renderAnchor(title),
      fields: fieldList(place, fields),
    })),
    body:
      view.body === null
        ? null
        : {
            required: view.body.required,
            description:
              view.body.description === null ? null : prose.untrusted(view.body.description),
            contents: view.body.contents.map((content) => contentContext(place, content)),
          },
    responses: view.responses.map((response) => responseContext(place, response)),
  };
}

function schemaContext(place: HtmlPlace, page: SchemaPage): TemplateContext {
  const view = schemaView(place.scope, page);
  const { operations } = place.scope.addresses;
  const { content } = view;
  return {
    type: escapeHtml(content.type),
    schemas: schemaLinks(place, content.schemas),
    deprecated: view.deprecated,
    description: view.description === null ? null : place.prose.untrusted(view.description),
    options: view.options.length === 0 ? null : view.options.map(escapeHtml),
    shape: content.fields.length === 0 || content.shape === null ? null : escapeHtml(content.shape),
    fields: fieldList(place, content.fields),
    sample:
      content.sample === null ? null : renderCodeBlock(content.sample, "json", place.highlight),
    used: view.operations.length + view.holders.length > 0,
    operations: view.operations.map(({ id, title, use }) => ({
      ...linkContext(place, title, operations.get(id) ?? ""),
      use: escapeHtml(use),
    })),
    holders: schemaLinks(place, view.holders),
  };
}

const tagContext = (place: HtmlPlace, { group }: TagPage): TemplateContext => ({
  description: group.description === null ? null : place.prose.untrusted(group.description),
  operations: group.operations.map((operation) => ({
    ...operationRow(place, operation),
    segments: pathSegments(operation.path),
    id: escapeHtml(operation.id),
  })),
});

const operationRow = (place: HtmlPlace, operation: Operation): TemplateContext => ({
  text: escapeHtml(operation.summary),
  href: href(place, place.scope.addresses.operations.get(operation.id) ?? ""),
  method: operation.method.toUpperCase(),
  methodClass: operation.method,
  deprecated: operation.deprecated,
});

function sdkContext(
  { scope }: Site,
  place: HtmlPlace,
  { book, example }: SdkPage,
): TemplateContext {
  return {
    summary: place.prose.trusted(book.summary, proseContext(place)),
    install: book.install === null ? null : renderCodeBlock(book.install, "bash", place.highlight),
    samples: example.map(({ language, code }) => ({
      label: escapeHtml(language.label),
      html: renderCodeBlock(code, language.grammar, place.highlight),
    })),
    tags: scope.model.groups.map(({ tag }) =>
      linkContext(place, tag, scope.addresses.tags.get(tag) ?? ""),
    ),
  };
}
