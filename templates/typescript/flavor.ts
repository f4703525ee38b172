/** The TypeScript SDK: class client, standalone functions, types, errors, reference. */
import { emitChangelog } from "../../generator/emit/changelog.ts";
import type { Flavor } from "../../generator/emit/flavor.ts";
import { kebabCase, pascalCase } from "../../generator/lang/words.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { buildFile } from "../../generator/emit/output.ts";
import { emitFunctions, emitNamespaces } from "./calls.ts";
import { consequence } from "./consequences.ts";
import { emitErrors } from "./errors.ts";
import { emitReference } from "./reference.ts";
import { buildNameTable } from "./name-table.ts";
import { parseOptions } from "./options.ts";
import { buildSamples } from "./samples.ts";
import { emitClient, emitCore, emitPackage } from "./package.ts";
import { emitPatches } from "./patches.ts";
import { allOperations, buildScope } from "./scope.ts";
import { buildSurface, listSurface } from "./surface.ts";
import { emitWebhooks } from "./webhooks.ts";
import { emitModels, emitOperations } from "./types.ts";

/** Whether an API needs a file of the run time: the base of builders, what sends the method TRACE. */
function isNeeded(path: string, model: ApiModel): boolean {
  switch (path) {
    case "src/lib/semantic-patch.ts":
      return model.instructions !== null;
    case "src/lib/trace.ts":
      return allOperations(model).some(({ method }) => method === "trace");
    default:
      return true;
  }
}

/** The TypeScript client. */
export const typescript: Flavor = {
  name: "typescript",
  summary: "TypeScript SDK with a class client and standalone functions",
  consequence,
  release: { package: "packageName", version: "version" },
  surface: listSurface,
  configure: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) => {
      const scope = kit.units.track("scope", buildScope(model, kit, options));
      const sources = [
        ...kit.overlay.filter(({ path }) => isNeeded(path, model)),
        emitCore(scope),
        emitClient(scope),
        ...emitErrors(scope),
        ...emitModels(scope),
        ...emitOperations(scope),
        ...emitNamespaces(scope),
        ...emitFunctions(scope),
        ...emitPatches(scope),
        ...emitWebhooks(scope),
      ];
      const report = buildFile(
        "api-report.md",
        buildSurface(kit, sources),
        "templates/typescript/surface.ts",
      );
      const files = [
        ...sources,
        report,
        ...emitPackage(scope),
        ...emitReference(scope),
        ...emitChangelog(kit.releases, "typescript"),
      ];
      return { files, names: buildNameTable(scope) };
    };
  },
  use: "npm install && npm run build",
  suggest: (words) => ({ packageName: `${kebabCase(words)}-client`, className: pascalCase(words) }),
  samples: (raw) => {
    const options = parseOptions(raw);
    return (model, kit) =>
      buildSamples(kit.units.track("samples", buildScope(model, kit, options)));
  },
};
