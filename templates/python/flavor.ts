/** The Python SDK: one client, synchronous and asynchronous, typed models, reference. */
import type { Flavor } from "../../generator/emit/flavor.ts";
import { emitNamespaces } from "./calls.ts";
import { emitModels } from "./model-modules.ts";
import { buildNameTable } from "./name-table.ts";
import { parseOptions } from "./options.ts";
import { emitClient, emitExtension, emitInit, emitProject } from "./package.ts";
import { emitReference } from "./reference.ts";
import { buildScope, placeOverlay } from "./scope.ts";

export const python: Flavor = {
  name: "python",
  summary: "Python SDK, synchronous and asynchronous, with typed models",
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
        ...emitProject(scope),
        ...emitReference(scope),
      ];
      return { files, names: buildNameTable(scope) };
    };
  },
};
