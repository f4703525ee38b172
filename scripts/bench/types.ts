/** What type-checking a ten-line consumer costs. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  createConsumer,
  installPeer,
  judge,
  median,
  printRows,
  runNode,
  type Bench,
} from "./tools.ts";

const OURS = {
  function: `import { LaunchDarklyCore } from "@flagforge/launchdarkly/core.js";
import { featureFlagsGetFeatureFlag } from "@flagforge/launchdarkly/funcs/featureFlagsGetFeatureFlag.js";

const client = new LaunchDarklyCore({ apiKey: "key" });
export async function readFlag(projectKey: string, featureFlagKey: string): Promise<string> {
  const result = await featureFlagsGetFeatureFlag(client, { projectKey, featureFlagKey });
  if (!result.ok) throw result.error;
  const { name, key } = result.value;
  return name + key;
}
`,
  class: `import { LaunchDarkly } from "@flagforge/launchdarkly";

const client = new LaunchDarkly({ apiKey: "key" });
export async function readFlag(projectKey: string, featureFlagKey: string): Promise<string> {
  const flag = await client.featureFlags.getFeatureFlag({ projectKey, featureFlagKey });
  const { name, key } = flag;
  return name + key;
}
`,
} as const;

const PEER = `import { Configuration, FeatureFlagsApi } from "launchdarkly-api-typescript";

const client = new FeatureFlagsApi(new Configuration({ apiKey: "key" }));
export async function readFlag(projectKey: string, featureFlagKey: string): Promise<string> {
  const { data } = await client.getFeatureFlag(projectKey, featureFlagKey);
  const { name, key } = data;
  return name + key;
}
`;

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** Prints CPU seconds of tsc, medians. */
export function benchTypes(bench: Bench): void {
  const folder = createConsumer(bench, "types");
  const peer = installPeer(bench, "launchdarkly-api-typescript", [
    "launchdarkly-api-typescript@17.2.0",
    "@types/node@20",
  ]);
  const programs = new Map<string, string>([["empty", "export {};\n"], ...Object.entries(OURS)]);
  for (const [name, text] of programs) writeProgram(folder, name, text, true);
  if (peer !== null) {
    writeProgram(peer, "peer", PEER, false);
    mkdirSync(join(peer, "node_modules/.cache"), { recursive: true });
  }
  const places = [
    ...[...programs.keys()].map((name) => [name, folder]),
    ...(peer === null ? [] : [["peer", peer]]),
  ];
  const costs = new Map<string, number[]>();
  for (let round = 0; round < 5; round++) {
    for (const [name = "", place = ""] of places) {
      const run = runNode(
        [join(bench.root, "node_modules/typescript/bin/tsc"), "-p", join(place, name)],
        place,
      );
      if (run.status !== 0 && round === 0)
        console.log(`${name} does not compile:\n${run.output.slice(0, 600)}`);
      costs.set(name, [...(costs.get(name) ?? []), run.cpu]);
    }
  }
  const cost = (name: string): number => median(costs.get(name) ?? []);
  const ratio = (name: string): string[] =>
    peer === null
      ? []
      : [(cost(name) / cost("peer")).toFixed(2), judge(cost(name) / cost("peer"), 0.5, "lower", 2)];
  printRows([
    ["consumer", "CPU s", "of peer", ""],
    ["ours, function", cost("function").toFixed(2), ...ratio("function")],
    ["ours, class", cost("class").toFixed(2), ...ratio("class")],
    ...(peer === null
      ? []
      : [["launchdarkly-api-typescript@17.2.0", cost("peer").toFixed(2), "", ""]]),
    ["(empty file)", cost("empty").toFixed(2), "", ""],
  ]);
}

function writeProgram(place: string, name: string, text: string, strict: boolean): void {
  mkdirSync(join(place, name), { recursive: true });
  const extra = strict
    ? { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
    : { types: ["node"] };
  writeFileSync(join(place, name, "index.ts"), text);
  writeFileSync(
    join(place, name, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...OPTIONS, ...extra }, files: ["index.ts"] }),
  );
}
