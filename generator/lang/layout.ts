/**
 * Line breaks where Prettier would put them, without running Prettier: code is described as a document of groups and
 * lines, and Prettier's own document printer decides what fits.
 */
import type { Doc } from "prettier";
import { builders, printer } from "prettier/doc";

export type Layout = Doc;

/** Width that all output is laid out for. */
export const PRINT_WIDTH = 100;

export const {
  align,
  conditionalGroup,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
} = builders;

/** Prints a layout; its first line and all others are indented by `level` steps of `tabWidth` spaces. */
export function renderLayout(layout: Layout, level = 0, tabWidth = 2): string {
  let document = layout;
  for (let i = 0; i < level; i++) document = indent(document);
  const { formatted } = printer.printDocToString([" ".repeat(tabWidth * level), document], {
    printWidth: PRINT_WIDTH,
    tabWidth,
    useTabs: false,
  });
  return formatted;
}

/** `open` items `close`, on one line where they fit, else one item a line with a trailing comma. */
export const bracketed = (
  open: string,
  items: readonly Layout[],
  close: string,
  padding: Layout = softline,
): Layout =>
  items.length === 0
    ? `${open}${close}`
    : group([open, indent([padding, join([",", line], [...items])]), ifBreak(","), padding, close]);

/** `name<…>`; a single plain argument never stands on a line of its own. */
export const typeArguments = (name: string, args: readonly Layout[]): Layout =>
  args.length === 1 && typeof args[0] === "string"
    ? [name, "<", args[0], ">"]
    : group([name, "<", indent([softline, join([",", line], [...args])]), softline, ">"]);

/** Lines that never join. */
export const lines = (items: readonly Layout[]): Layout => join(hardline, [...items]);

/** `left =` followed by a value that moves to the next line as a whole where its first line does not fit. */
export function assignment(left: Layout, right: Layout, operator = "="): Layout {
  const id = Symbol("assignment");
  return group([
    left,
    ` ${operator}`,
    group(indent(line), { id }),
    indentIfBreak(right, { groupId: id }),
  ]);
}

/** A call; a last argument of several lines stays on the line of the call where the rest fits. */
export function call(callee: Layout, args: readonly Layout[], last: "hug" | "plain"): Layout {
  const final = args.at(-1);
  if (final === undefined) return [callee, "()"];
  if (last === "plain") return [callee, bracketed("(", args, ")")];
  const hugged: Layout = ["(", join(", ", [...args]), ")"];
  const broken: Layout = group(
    ["(", indent([softline, join([",", line], [...args])]), ",", softline, ")"],
    { shouldBreak: true },
  );
  return [callee, conditionalGroup([hugged, broken])];
}
