/** The Python SDK: one client, synchronous and asynchronous, typed models, reference. */
import type { Flavor } from "../../generator/emit/flavor.ts";
import { kebabCase, pascalCase } from "../../generator/lang/words.ts";
import { emitNamespaces } from "./calls.ts";
import { emitModels } from "./model-modules.ts";
import { parseOptions } from "./options.ts";
import { emitClient, emitExtension, emitInit, emitProject } from "./package.ts";
import { emitReference } from "./reference.ts";
import { buildScope, placeOverlay } from "./scope.ts";

export const python: Flavor = {
  name: "python",
  summary: "Python SDK, synchronous and asynchronous, with typed models",
  suggest: (words) => ({
    packageName: `${kebabCase(words)}-client`,
    moduleName: `${kebabCase(words).replaceAll("-", "_")}_client`,
    className: pascalCase(words),
  }),
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => {
      const scope = buildScope(model, kit, options);
      return [
        ...placeOverlay(scope),
        emitInit(scope),
        emitClient(scope),
        emitExtension(scope),
        ...emitModels(scope),
        ...emitNamespaces(scope),
        ...emitProject(scope),
        ...emitReference(scope),
      ];
    };
  },
};
