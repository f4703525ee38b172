/** The frame of every page: head, bar, navigation, footer. */
import type { Text } from "../../generator/values.ts";
import type { TemplateContext } from "../../generator/emit/context.ts";
import { escapeAttribute, escapeHtml } from "../../generator/lang/html.ts";
import { rootFrom } from "./addresses.ts";
import type { Page, Site } from "./pages.ts";

/** Pages that stand beside the ones with Markdown. */
export interface ExtraPage {
  readonly kind: "search" | "missing";
  readonly address: string;
  readonly title: string;
}

/** Puts the frame around the finished middle of a page. */
export function renderFrame(site: Site, page: Page | ExtraPage, content: string): string {
  const { scope } = site;
  // The page for unknown addresses is shown at any depth, so its links start at the root.
  const root = page.kind === "missing" ? scope.options.basePath : rootFrom(page.address);
  const link = (address: string): string => escapeAttribute(`${root}${address}.html`);
  const entry = (other: Page): TemplateContext => ({
    text: escapeHtml(other.title),
    href: link(other.address),
    current: other === page,
  });
  const pages = (kind: Page["kind"]): readonly TemplateContext[] =>
    site.pages.filter((other) => other.kind === kind).map(entry);
  const tag =
    page.kind === "tag" ? page.group.tag : page.kind === "operation" ? page.operation.tag : null;
  const isPage = page.kind !== "search" && page.kind !== "missing";
  return scope.kit.renderer("frame", {
    site: escapeHtml(scope.title),
    title: escapeHtml(page.kind === "home" ? scope.title : `${page.title} · ${scope.title}`),
    kind: page.kind,
    root: escapeAttribute(root),
    policy: escapeAttribute(policyOf(page.kind)),
    markdown: isPage ? escapeAttribute(`${root}${page.address}.md`) : null,
    script: scriptOf(page.kind),
    indexed: isPage,
    home: link("index"),
    search: link("search"),
    schemas: {
      href: link("schemas/index"),
      current: page.kind === "schemas" || page.kind === "schema",
    },
    guides: pages("guide").length === 0 ? null : pages("guide"),
    sdks: pages("sdk"),
    changelog: pages("changelog"),
    tags: scope.model.groups.map((group) => ({
      text: escapeHtml(group.tag),
      href: link(scope.addresses.tags.get(group.tag) ?? ""),
      current: page.kind === "tag" && group.tag === tag,
      operations:
        group.tag !== tag
          ? null
          : group.operations.map((operation) => ({
              text: escapeHtml(operation.summary),
              href: link(scope.addresses.operations.get(operation.id) ?? ""),
              current: page.kind === "operation" && page.operation.id === operation.id,
              method: operation.method.toUpperCase(),
              methodClass: operation.method,
            })),
    })),
    crumbs: crumbsOf(site, page, link),
    neighbours: neighboursOf(site, page, link),
    content,
  });
}

/** Only what a page uses is allowed; "Try it" sends to a server that its reader names. */
function policyOf(kind: Page["kind"] | ExtraPage["kind"]): string {
  const script = kind === "search" ? "'self' 'wasm-unsafe-eval'" : "'self'";
  const connect = kind === "operation" ? "'self' http: https:" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

function scriptOf(kind: Page["kind"] | ExtraPage["kind"]): string | null {
  if (kind === "search") return "search.js";
  return kind === "operation" ? "try-it.js" : null;
}

type Link = (address: string) => string;

function crumbsOf(site: Site, page: Page | ExtraPage, link: Link): readonly TemplateContext[] {
  const crumb = (text: Text, address: string): TemplateContext => ({
    text: escapeHtml(text),
    href: link(address),
  });
  if (page.kind === "operation") {
    const { tag } = page.operation;
    return [crumb("Reference", "index"), crumb(tag, site.scope.addresses.tags.get(tag) ?? "")];
  }
  if (page.kind === "schema")
    return [crumb("Reference", "index"), crumb("Schemas", "schemas/index")];
  return page.kind === "home" || page.kind === "missing" ? [] : [crumb("Reference", "index")];
}

/** The pages before and after, among those of one kind. */
function neighboursOf(site: Site, page: Page | ExtraPage, link: Link): TemplateContext | null {
  if (page.kind !== "operation" && page.kind !== "guide") return null;
  const siblings = site.pages.filter((other) => other.kind === page.kind);
  const at = siblings.indexOf(page);
  const side = (other: Page | undefined): TemplateContext | null =>
    other === undefined ? null : { text: escapeHtml(other.title), href: link(other.address) };
  return { previous: side(siblings[at - 1]), next: side(siblings[at + 1]) };
}
