/** Parts of HTML pages as template contexts: fields, bodies, samples, links. Everything in them is escaped. */
import { splitPath } from "../../generator/lang/url.ts";
import type { Text } from "../../generator/values.ts";
import type { TemplateContext } from "../../generator/emit/context.ts";
import { escapeAttribute, escapeHtml } from "../../generator/lang/html.ts";
import { rootFrom } from "./addresses.ts";
import { renderCodeBlock, type Highlight, type ProseRenderer } from "./prose.ts";
import type { Scope } from "./scope.ts";
import type { ContentView, FieldView, ResponseView, SampleView } from "./views.ts";

/** A page that HTML is printed for, and the tools it is printed with. */
export interface HtmlPlace {
  readonly scope: Scope;
  readonly address: string;
  readonly prose: ProseRenderer;
  readonly highlight: Highlight;
}

export const href = ({ address }: { readonly address: string }, target: string): string =>
  escapeAttribute(`${rootFrom(address)}${target}.html`);

export const linkContext = (place: HtmlPlace, text: Text, target: string): TemplateContext => ({
  text: escapeHtml(text),
  href: href(place, target),
});

export const schemaLinks = (place: HtmlPlace, names: readonly Text[]): readonly TemplateContext[] =>
  names.flatMap((name) => {
    const target = place.scope.addresses.schemas.get(name);
    return target === undefined ? [] : [linkContext(place, name, target)];
  });

const optional = (place: HtmlPlace, text: Text | null): string | null =>
  text === null ? null : place.prose.untrusted(text);

function fieldContext(place: HtmlPlace, field: FieldView): TemplateContext {
  const count = field.children.length;
  return {
    name: escapeHtml(field.name),
    label: escapeAttribute(field.name),
    id: field.anchor === null ? null : escapeAttribute(field.anchor),
    type: escapeHtml(field.type),
    schemas: schemaLinks(place, field.schemas),
    required: field.required,
    deprecated: field.deprecated,
    limits: field.limits.map(escapeHtml),
    description: optional(place, field.description),
    options: field.options.length === 0 ? null : field.options.map(escapeHtml),
    example: field.example === null ? null : escapeHtml(field.example),
    children:
      count === 0
        ? null
        : {
            title: `${count} ${count === 1 ? "field" : "fields"}`,
            fields: field.children.map((child) => fieldContext(place, child)),
          },
  };
}

export const fieldList = (
  place: HtmlPlace,
  fields: readonly FieldView[],
): readonly TemplateContext[] | null =>
  fields.length === 0 ? null : fields.map((field) => fieldContext(place, field));

export const contentContext = (place: HtmlPlace, content: ContentView): TemplateContext => ({
  mediaType: escapeHtml(content.mediaType),
  type: escapeHtml(content.type),
  schemas: schemaLinks(place, content.schemas),
  shape: content.shape === null || content.fields.length === 0 ? null : escapeHtml(content.shape),
  fields: fieldList(place, content.fields),
});

export const responseContext = (place: HtmlPlace, response: ResponseView): TemplateContext => ({
  id: escapeAttribute(response.anchor),
  status: escapeHtml(response.status),
  reason: escapeHtml(response.reason),
  isError: response.isError,
  description: optional(place, response.description),
  headers: fieldList(place, response.headers),
  contents: response.contents.map((content) => contentContext(place, content)),
});

/** One tab of a group; the first is open until the reader picks another. */
interface Tab {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly html: string;
}

const tabContexts = (tabs: readonly Tab[]): readonly TemplateContext[] =>
  tabs.map(({ id, value, label, html }, i) => ({
    id: escapeAttribute(id),
    value: escapeAttribute(value),
    label: escapeHtml(label),
    checked: i === 0,
    html,
  }));

export const sampleTabs = (
  place: HtmlPlace,
  samples: readonly SampleView[],
): readonly TemplateContext[] =>
  tabContexts(
    samples.map(({ language, code }) => ({
      id: `lang-${language.id}`,
      value: language.id,
      label: language.label,
      html: renderCodeBlock(code, language.grammar, place.highlight),
    })),
  );

/** A sample for every status that has a body; others say that they have none. */
export const responseTabs = (
  place: HtmlPlace,
  responses: readonly ResponseView[],
): readonly TemplateContext[] =>
  tabContexts(
    responses.map(({ status, reason, contents }) => {
      const sample: Text | null = contents[0]?.sample ?? null;
      return {
        id: `sample-${status}`,
        value: status,
        label: status,
        html:
          sample === null
            ? `<p class="empty">${escapeHtml(reason === "" ? status : `${status} ${reason}`)}: no body.</p>`
            : renderCodeBlock(sample, "json", place.highlight),
      };
    }),
  );

/** The path with its separators and parameters told apart. */
export const pathSegments = (path: Text): readonly TemplateContext[] =>
  splitPath(path).map((segment) => ({
    text: escapeHtml(segment.replace(/^\//, "")),
    slash: segment.startsWith("/"),
    parameter: segment.includes("{"),
  }));
