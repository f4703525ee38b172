/** `npm run demo`: the mock server and a short tour of the client. Needs no account. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildEnvironment, type Host } from "../generator/commands/host.ts";
import { readConfig } from "../generator/config.ts";
import { createMockServer } from "../generator/mock/server.ts";
import { loadModel } from "../generator/pipeline.ts";
import type * as Client from "../generated/typescript/src/index.ts";

/** Builds the generated package, starts the mock, runs the tour. */
export async function main({ root }: { readonly root: string }): Promise<void> {
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "generated/typescript")],
    { stdio: "inherit" },
  );
  if (built.status !== 0) throw new Error("The generated package does not compile");
  const config = await readConfig(join(root, "spec/flagforge.yaml"));
  const host = {
    root,
    env: process.env,
    flavors: [],
    buildDirectory: null,
    buildHash: "",
  } as unknown as Host;
  const { model } = await loadModel(config, buildEnvironment(host));
  const server = createMockServer(model, {
    onRequest: ({ status, method, url }) => console.log(`      ${status} ${method} ${url}`),
  });
  const { url } = await server.listen();
  const file = pathToFileURL(join(root, "generated/typescript/dist/index.js")).href;
  try {
    await tour((await import(file)) as typeof Client, url);
  } finally {
    await server.close();
  }
}

async function tour({ LaunchDarkly, errors }: typeof Client, serverURL: string): Promise<void> {
  const say = (text: string): void => console.log(`\n${text}`);

  say("1. A client, and a call: one object for path, query and body.");
  const ld = new LaunchDarkly({ apiKey: "api-demo", serverURL });
  const flags = await ld.featureFlags.getFeatureFlags({ projectKey: "my-project", limit: 5 });
  console.log(`      ${flags.items.length} flag, named ${JSON.stringify(flags.items[0]?.name)}`);

  say("2. The answer behind a value.");
  const { data, response } = await ld.projects
    .getProject({ projectKey: "my-project" })
    .withResponse();
  console.log(
    `      ${response.status} ${response.headers.get("content-type") ?? ""}: ${data.key}`,
  );

  say("3. Errors are classes, with the body typed.");
  const missing = { headers: { prefer: "code=404" } };
  await ld.featureFlags
    .getFeatureFlag({ projectKey: "my-project", featureFlagKey: "gone" }, missing)
    .catch((error: unknown) => {
      if (!(error instanceof errors.NotFoundErrorRep)) throw error;
      console.log(
        `      ${error.name}: ${error.statusCode} ${error.code ?? ""} ${error.body.message}`,
      );
    });

  say("4. What can't be right is refused before it is sent.");
  await ld.featureFlags
    .getFeatureFlag({ projectKey: "..", featureFlagKey: "x" })
    .catch((error: unknown) => console.log(`      ${String(error)}`));

  say("5. Time-outs cover the whole answer.");
  await ld.projects
    .getProject({ projectKey: "slow" }, { timeoutMs: 50, headers: { prefer: "delay=500" } })
    .catch((error: unknown) => console.log(`      ${String(error)}`));

  say("6. A client shows no credential, wherever it is printed.");
  console.log("     ", ld);
}
