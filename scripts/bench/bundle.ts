/** Size of a program with one call. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { createConsumer, judge, printRows, type Bench } from "./tools.ts";

const PROGRAMS = {
  function: `import { LaunchDarklyCore } from "@flagforge/launchdarkly/core.js";
import { featureFlagsGetFeatureFlag } from "@flagforge/launchdarkly/funcs/featureFlagsGetFeatureFlag.js";
const core = new LaunchDarklyCore({ apiKey: "key" });
const result = await featureFlagsGetFeatureFlag(core, { projectKey: "a", featureFlagKey: "b" });
console.log(result.ok ? result.value.key : result.error.message);
`,
  class: `import { LaunchDarkly } from "@flagforge/launchdarkly";
const client = new LaunchDarkly({ apiKey: "key" });
console.log((await client.featureFlags.getFeatureFlag({ projectKey: "a", featureFlagKey: "b" })).key);
`,
} as const;

/** Prints bytes, minified and gzipped; peers' figures are those of the fact sheet (hey-api 4,038, openapi-fetch 2,749). */
export async function benchBundle(bench: Bench): Promise<void> {
  const folder = createConsumer(bench, "bundle");
  const rows: string[][] = [["program", "platform", "minified", "gzip -9", ""]];
  for (const [name, text] of Object.entries(PROGRAMS)) {
    const entry = join(folder, `${name}.mjs`);
    writeFileSync(entry, text);
    for (const platform of ["node", "browser"] as const) {
      const result = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: "esm",
        platform,
        write: false,
        external: ["undici", "node:*"],
      });
      const code = result.outputFiles[0]?.contents ?? new Uint8Array();
      const packed = gzipSync(code, { level: 9 }).length;
      rows.push([
        name,
        platform,
        String(code.length),
        String(packed),
        name === "function" ? judge(packed, 6500, "lower") : "",
      ]);
    }
  }
  printRows(rows);
}
