/** The Python SDK: one client, synchronous and asynchronous, typed models, reference. */
import { emitChangelog } from "../../generator/emit/changelog.ts";
import type { Flavor } from "../../generator/emit/flavor.ts";
import { kebabCase, pascalCase } from "../../generator/lang/words.ts";
import { emitNamespaces } from "./calls.ts";
import { consequence } from "./consequences.ts";
import { emitModels } from "./model-modules.ts";
import { buildNameTable } from "./name-table.ts";
import { parseOptions } from "./options.ts";
import { emitClient, emitExtension, emitInit, emitProject } from "./package.ts";
import { emitPatches } from "./patches.ts";
import { emitReference } from "./reference.ts";
import { buildSamples } from "./samples.ts";
import { buildScope, placeOverlay } from "./scope.ts";

export const python: Flavor = {
  name: "python",
  summary: "Python SDK, synchronous and asynchronous, with typed models",
  consequence,
  release: { package: "packageName", version: "version" },
  use: "pip install .",
  suggest: (words) => ({
    packageName: `${kebabCase(words)}-client`,
    moduleName: `${kebabCase(words).replaceAll("-", "_")}_client`,
    className: pascalCase(words),
  }),
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => {
      const scope = kit.units.track("scope", buildScope(model, kit, options));
      const files = [
        ...placeOverlay(scope),
        emitInit(scope),
        emitClient(scope),
        emitExtension(scope),
        ...emitModels(scope),
        ...emitNamespaces(scope),
        ...emitPatches(scope),
        ...emitProject(scope),
        ...emitReference(scope),
        ...emitChangelog(kit.releases, "python"),
      ];
      return { files, names: buildNameTable(scope) };
    };
  },
  samples: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => buildSamples(buildScope(model, kit, options));
  },
};
