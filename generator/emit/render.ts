/** Handlebars, set up so that a template can only lay out what its context holds. */
import Handlebars from "handlebars";
import { fail, FlagforgeError } from "../diagnostics.ts";
import { guardContext, type TemplateContext } from "./context.ts";

/** Renders one template of a flavor. */
export type Renderer = (template: string, context: TemplateContext) => string;

const OPTIONS = {
  // Escaping belongs to the language of the output, not to HTML: contexts hold finished text.
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  // False: Handlebars would take fields of these names for its own helpers.
  knownHelpers: {
    if: true,
    unless: true,
    each: true,
    log: false,
    lookup: false,
    with: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
} as const;

/** Builds the renderer of a folder of templates: `name` → text of `name.hbs`. Names with a leading `_` are partials. */
export function buildRenderer(templates: ReadonlyMap<string, string>): Renderer {
  const engine = Handlebars.create();
  for (const helper of ["log", "lookup", "with", "blockHelperMissing", "helperMissing"]) {
    engine.unregisterHelper(helper);
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of templates) {
    if (name.startsWith("_")) engine.registerPartial(name, engine.compile(text, OPTIONS));
    else compiled.set(name, engine.compile(text, OPTIONS));
  }
  return (name, context) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`There is no template ${name}.hbs`);
    const guarded = guardContext(context, `${name}.hbs`);
    try {
      return template(guarded);
    } catch (error) {
      if (error instanceof FlagforgeError) throw error;
      return fail("FF1503", {
        file: `${name}.hbs`,
        problem: `The template can't be rendered (${(error as Error).message})`,
        remedy: "Correct the template",
      });
    }
  };
}
