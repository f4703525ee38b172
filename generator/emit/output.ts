/** What a flavor gives back, before anything touches the disk. */

export interface OutputFile {
  /** Path under the flavor's folder, with `/` between segments. */
  readonly path: string;
  readonly text: string;
  /** Where it came from: a template, an overlay file, a pointer. */
  readonly origin: string;
  /**
   * `final`: the text is laid out as Prettier would (a test proves it). A language: Prettier formats it, for the rare text
   * whose layout can't be known while it is printed.
   */
  readonly layout: "final" | "typescript" | "markdown" | "json";
}

export const buildFile = (
  path: string,
  text: string,
  origin: string,
  layout: OutputFile["layout"] = "final",
): OutputFile => ({ path, text, origin, layout });
