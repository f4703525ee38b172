/** Parts of Markdown pages: lists of fields, samples, links. */
import type { Text } from "../../generator/values.ts";
import { renderCode, renderFence } from "../../generator/lang/markdown.ts";
import { showInvisible } from "../../generator/lang/html.ts";
import { rootFrom } from "./addresses.ts";
import { escapeInline, safeMarkdown } from "../../generator/lang/prose.ts";
import type { Scope } from "./scope.ts";
import type { ContentView, FieldView, NoteView, ResponseView } from "./views.ts";

/** A page that Markdown is printed for. */
export interface MarkdownPlace {
  readonly scope: Scope;
  /** Address of the page. */
  readonly address: string;
}

export const code = (text: Text): string => renderCode(showInvisible(text));

export const pageLink = ({ address }: MarkdownPlace, text: Text, target: string): string =>
  `[${escapeInline(text)}](${rootFrom(address)}${target}.md)`;

export function schemaLink(place: MarkdownPlace, name: Text): string {
  const target = place.scope.addresses.schemas.get(name);
  return target === undefined ? escapeInline(name) : pageLink(place, name, target);
}

/** `string, required, 1 to 20` and the schemas behind it. */
function describeField(place: MarkdownPlace, field: FieldView): string {
  const facts = [
    code(field.type),
    ...field.schemas.map((name) => schemaLink(place, name)),
    ...(field.required ? ["required"] : []),
    ...(field.deprecated ? ["deprecated"] : []),
    ...field.limits.map(escapeInline),
  ];
  return facts.join(", ");
}

/** A nested list, one item a field. */
export function renderFields(place: MarkdownPlace, fields: readonly FieldView[]): string {
  return fields
    .map((field) => {
      const rest = [
        ...(field.description === null ? [] : [safeMarkdown(field.description)]),
        ...(field.options.length === 0
          ? []
          : [`Available options: ${field.options.map(code).join(", ")}`]),
        ...(field.example === null ? [] : [`Example: ${code(field.example)}`]),
        ...(field.children.length === 0 ? [] : [renderFields(place, field.children)]),
      ];
      const head = `- ${code(field.name)} (${describeField(place, field)})`;
      return [head, ...rest.map((part) => indent(part))].join("\n\n");
    })
    .join("\n\n");
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

/** Media type, shape, fields and sample of a body; errors need none. */
export function renderContent(
  place: MarkdownPlace,
  content: ContentView,
  withSample = true,
): string {
  const names = content.schemas.map((name) => schemaLink(place, name));
  return [
    [code(content.mediaType), code(content.type), ...names].join(", "),
    ...(content.shape === null || content.fields.length === 0 ? [] : [content.shape]),
    ...(content.fields.length === 0 ? [] : [renderFields(place, content.fields)]),
    ...(content.sample === null || !withSample
      ? []
      : ["Example:", renderFence("json", showInvisible(content.sample))]),
  ].join("\n\n");
}

export const responseTitle = ({ status, reason }: ResponseView): string =>
  reason === "" ? status : `${status} ${reason}`;

export const renderNote = ({ address }: MarkdownPlace, { title, text }: NoteView): string => {
  const linked = text.replaceAll("](guides/", `](${rootFrom(address)}guides/`);
  return `> **${title}.** ${linked.replaceAll("\n", "\n> ")}`;
};
