/** Handlebars, set up so that a template can only lay out what its context holds. */
import Handlebars from "handlebars";
import { guardContext, type TemplateContext } from "./context.ts";

/** Renders one template of a flavor. */
export type Renderer = (template: string, context: TemplateContext) => string;

const OPTIONS = {
  // Escaping belongs to the language of the output, not to HTML: contexts hold finished text.
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true },
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
    return template(guardContext(context, `${name}.hbs`));
  };
}
