/** An output folder that many descriptions are generated into, one after another. */
import { join } from "node:path";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildEnvironment } from "../../generator/commands/host.ts";
import type { Config } from "../../generator/config.ts";
import { applyPlans } from "../../generator/emit/apply.ts";
import { emitFlavors, loadModel, planFlavors, type Emitted } from "../../generator/pipeline.ts";
import { buildHost, createFolder } from "./project.ts";

const environment = buildEnvironment(buildHost());

/** Texts of all flavors' files by path. */
const textsOf = (emitted: readonly Emitted[]): ReadonlyMap<string, string> =>
  new Map(
    emitted.flatMap(({ flavor, files }) =>
      files.map(({ path, text, origin }) => [`${flavor}/${path}`, `${origin}\n${text}`] as const),
    ),
  );

/** Generates descriptions with and without what earlier runs left. */
export function openProject(base: Config) {
  const folder = createFolder();
  const memory = { directory: join(folder, "units"), build: "build" };
  const config: Config = {
    ...base,
    description: join(folder, "description.json"),
    output: join(folder, "out"),
  };
  const chosen = config.flavors.map(({ name }) => name);
  mkdirSync(config.output);
  return {
    memory,
    /** Fails as the model does where it refuses the description. */
    generate: async (description: unknown) => {
      writeFileSync(config.description, JSON.stringify(description));
      const { model } = await loadModel(config, environment);
      const cold = await emitFlavors(model, config, chosen, environment);
      const warm = await emitFlavors(model, config, chosen, environment, memory);
      const printed = warm.map(({ printed }) => printed ?? 0).reduce((a, b) => a + b);
      const texts = { cold: textsOf(cold), warm: textsOf(warm) };
      const { plans } = await planFlavors(warm, config.output);
      await applyPlans(config.output, plans);
      for (const { remember } of warm) remember();
      return { ...texts, printed };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
