import { expect, test } from "vitest";
import { measureBundle } from "../support/bundle.ts";

const library = new URL("../../templates/typescript/overlay/src/lib/", import.meta.url);
const generated = new URL("../../generated/typescript/src/", import.meta.url);

/** One standalone call of the generated package. */
const program = `
import { LaunchDarklyCore } from "./core.js";
import { featureFlagsGetFeatureFlag } from "./funcs/featureFlagsGetFeatureFlag.js";
const client = new LaunchDarklyCore({ apiKey: "k" });
console.log(await featureFlagsGetFeatureFlag(client, { projectKey: "a", featureFlagKey: "b" }));
`;

test.each(["node", "browser"] as const)(
  "one call, bundled for %s, is at most 6,650 bytes",
  async (platform) => {
    const { gzip, modules } = await measureBundle(program, generated, platform);
    expect(gzip).toBeLessThanOrEqual(6650);
    expect(modules.some((path) => /bodies|paging|status-errors/.test(path))).toBe(false);
  },
);

test("a builder of 20 instructions adds at most 1,000 bytes to a call, and nothing where it is not used", async () => {
  const rules = Array.from({ length: 20 }, (_, i) => `updatePartNumber${i}: { environment: true }`);
  const builder = `
import { definePatch } from "./lib/semantic-patch.js";
const thingPatch = /* @__PURE__ */ definePatch({ ${rules.join(", ")} });
`;
  const sizeOf = (text: string) => measureBundle(text, generated, "browser");
  const [alone, unused, used] = await Promise.all([
    sizeOf(program),
    sizeOf(builder + program),
    sizeOf(`${builder}${program}console.log(thingPatch());`),
  ]);
  const carries = ({ modules }: typeof used): boolean =>
    modules.some((path) => path.endsWith("semantic-patch.ts"));
  expect([carries(alone), carries(unused), carries(used)]).toEqual([false, false, true]);
  expect(used.gzip - alone.gzip).toBeLessThanOrEqual(1000);
});

test("modules that are only imported leave nothing but the base class of the client", async () => {
  const every = [
    "auth",
    "bodies",
    "call",
    "encode",
    "errors",
    "logger",
    "paging",
    "partial",
    "readers",
    "semantic-patch",
    "status-errors",
    "versions",
  ];
  const program = every.map((name) => `import "./${name}.js";`).join("\n");
  const { modules } = await measureBundle(program, library, "node");
  expect(modules.filter((path) => !/(client|errors)\.ts$/.test(path))).toEqual([]);
});
