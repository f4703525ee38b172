/** The classic Python SDK: the names of clients made by openapi-generator, over the package of another flavor. */
import type { Flavor } from "../../generator/emit/flavor.ts";
import { emitApis } from "./apis.ts";
import { emitModels } from "./models.ts";
import { buildNameTable } from "./name-table.ts";
import { parseOptions } from "./options.ts";
import { emitPackage } from "./package.ts";
import { emitReference } from "./reference.ts";
import { buildScope, placeOverlay } from "./scope.ts";

export const pythonClassic: Flavor = {
  name: "python-classic",
  summary: "Python SDK with the names of the published one, over the python flavor's package",
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
      ];
      return { files, names: buildNameTable(scope) };
    };
  },
};
