/** `flagforge diff --api-report`: what programs can import, before and after. */
import type { Config } from "../config.ts";
import { compareSurfaces, renderSurfaceChanges } from "../diff/surface.ts";
import type { ApiModel } from "../model/model.ts";
import { buildKit, loadFlavor, type Environment } from "../pipeline.ts";

/** Emits each flavor that can list its exports from both models, and compares the lists. */
export async function renderSurfaces(
  [before, after]: readonly [ApiModel, ApiModel],
  config: Config,
  environment: Environment,
): Promise<string> {
  const parts: string[] = [];
  for (const { name, options } of config.flavors) {
    const flavor = await loadFlavor(name, environment);
    const { surface } = flavor;
    if (surface === undefined) continue;
    const emit = async (model: ApiModel): Promise<ReadonlyMap<string, string>> =>
      surface(
        flavor.configure(options)(model, await buildKit(model, flavor, config, environment)).files,
      );
    const changes = compareSurfaces(await emit(before), await emit(after));
    parts.push(`\n## Exports of ${name}\n\n${renderSurfaceChanges(changes)}`);
  }
  return parts.join("");
}
