/** The classic Python SDK: the names of clients made by openapi-generator, over the package of another flavor. */
import { emitChangelog } from "../../generator/emit/changelog.ts";
import type { Flavor } from "../../generator/emit/flavor.ts";
import { kebabCase, pascalCase } from "../../generator/lang/words.ts";
import { emitApis } from "./apis.ts";
import { consequence } from "./consequences.ts";
import { emitModels } from "./models.ts";
import { buildNameTable } from "./name-table.ts";
import { parseOptions } from "./options.ts";
import { emitPackage } from "./package.ts";
import { emitReference } from "./reference.ts";
import { buildSamples } from "./samples.ts";
import { buildScope, placeOverlay } from "./scope.ts";

export const pythonClassic: Flavor = {
  name: "python-classic",
  summary: "Python SDK with the names of the published one, over the python flavor's package",
  consequence,
  release: {
    package: "packageName",
    version: "version",
    needs: { package: "basePackage", version: "baseVersion" },
  },
  use: "pip install ., after the python flavor",
  suggest: (words) => ({
    packageName: `${kebabCase(words)}-client-classic`,
    moduleName: `${kebabCase(words).replaceAll("-", "_")}_api`,
    basePackage: `${kebabCase(words)}-client`,
    baseModule: `${kebabCase(words).replaceAll("-", "_")}_client`,
    baseClass: pascalCase(words),
  }),
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => {
      const scope = kit.units.track("scope", buildScope(model, kit, options));
      const files = [
        ...placeOverlay(scope),
        ...emitPackage(scope),
        ...emitApis(scope),
        ...emitModels(scope),
        ...emitReference(scope),
        ...emitChangelog(kit.releases, "python-classic"),
      ];
      return { files, names: buildNameTable(scope) };
    };
  },
  samples: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => buildSamples(buildScope(model, kit, options));
  },
};
