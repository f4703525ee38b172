/** Annotations as text → layout, broken over lines as ruff breaks them. */
import {
  bracketed,
  conditionalGroup,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "../../generator/lang/layout.ts";

/** An annotation after its name: a union that does not fit goes into brackets. */
export function renderAnnotation(text: string): Layout {
  const variants = split(text, " | ");
  if (variants.length === 1) return renderTerm(text);
  return group([ifBreak("("), indent([softline, renderUnion(variants)]), softline, ifBreak(")")]);
}

const renderUnion = (variants: readonly string[]): Layout =>
  group(join([line, "| "], variants.map(renderTerm)));

/**
 * `name: annotation = value`, where the value is a call. The call's brackets break first; where not even its name fits
 * the value goes into brackets, and where these do not fit the annotation breaks.
 */
export function renderAssignment(name: string, annotation: string | null, value: Layout): Layout {
  const left = annotation === null ? name : `${name}: ${annotation}`;
  const plain: Layout = [left, " = ", value];
  const wrapped: Layout = [left, " = (", indent([hardline, value]), hardline, ")"];
  if (annotation === null) return conditionalGroup([plain, wrapped]);
  const broken: Layout = [name, ": ", renderAnnotation(annotation), " = ", value];
  return conditionalGroup([plain, plain, wrapped, broken]);
}

/** `name[arguments]` or a plain name. */
function renderTerm(text: string): Layout {
  const [, name, args] = /^([\w.]+)\[(.*)\]$/s.exec(text) ?? [];
  if (name === undefined || args === undefined) return text;
  const parts = split(args, ", ").map((part) => renderUnion(split(part, " | ")));
  // A comma after a lone argument would make it a tuple.
  return parts.length > 1
    ? [name, bracketed("[", parts, "]")]
    : [name, group(["[", indent([softline, ...parts]), softline, "]"])];
}

/** Splits where no bracket and no string is open. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start, quote] = [0, 0, ""];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote !== "") {
      if (c === "\\") i++;
      else if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === "[") depth++;
    else if (c === "]") depth--;
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(start, i));
      start = i + separator.length;
    }
  }
  return [...parts, text.slice(start)];
}
