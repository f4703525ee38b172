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
} from "./layout.ts";

/** An annotation after its name: a union that does not fit goes into brackets. */
function renderAnnotation(text: string): Layout {
  const variants = split(text, " | ");
  if (variants.length === 1) return renderTerm(text);
  return group([ifBreak("("), indent([softline, renderUnion(variants)]), softline, ifBreak(")")]);
}

/** An annotation of a parameter, whose union needs no brackets. */
export const renderParameterType = (text: string): Layout => renderUnion(split(text, " | "));

const renderUnion = (variants: readonly string[]): Layout =>
  group(join([line, "| "], variants.map(renderTerm)));

/**
 * `name: annotation = callee(…)`. The call's brackets break first; where not even its name fits, the call goes into
 * brackets; where these do not fit, the annotation breaks.
 */
export function renderAssignedCall(
  name: string,
  annotation: string,
  callee: string,
  args: readonly Layout[],
): Layout {
  const left = `${name}: ${annotation} = `;
  const call: Layout = [callee, bracketed("(", args, ")")];
  const flat: Layout = [callee, "(", join(", ", [...args]), ")"];
  const rows = join([",", hardline], [...args]);
  const open: Layout = [callee, "(", indent([hardline, rows]), ",", hardline, ")"];
  return conditionalGroup([
    [left, flat],
    [left, open],
    [left, "(", indent([hardline, call]), hardline, ")"],
    [name, ": ", renderAnnotation(annotation), " = ", call],
  ]);
}

/** `name = value`, the value in brackets where it does not fit. */
export const renderAssignedName = (name: string, value: string): Layout =>
  group([`${name} = `, ifBreak("("), indent([softline, value]), softline, ifBreak(")")]);

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
