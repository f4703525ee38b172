/** The documentation: Markdown pages, indexes for machines, and the assets of the site that `npm run docs` builds. */
import type { Flavor } from "../../generator/emit/flavor.ts";
import { consequence } from "./consequences.ts";
import { chooseGuides } from "./guides.ts";
import { addInstructionGuide } from "./instructions.ts";
import { emitIndexes } from "./llms.ts";
import { emitMarkdown } from "./markdown-pages.ts";
import { parseOptions } from "./options.ts";
import { buildSite } from "./pages.ts";
import { buildScope } from "./scope.ts";

export const docs: Flavor = {
  name: "docs",
  summary: "Documentation as Markdown, with indexes for machines and the assets of the site",
  consequence,
  readsSamples: true,
  use: "read index.md, or build the site: npm run docs -- --config FILE in the folder of flagforge",
  suggest: (_, title) => (title === "" ? {} : { title }),
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, lent) => {
      const kit = chooseGuides(options, addInstructionGuide(model, lent));
      const scope = kit.units.track("scope", buildScope(model, kit, options));
      const site = buildSite(scope, null);
      return {
        files: [...kit.overlay, ...emitMarkdown(site), ...emitIndexes(site)],
        names: null,
      };
    };
  },
};
