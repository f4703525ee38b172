// Bundles the server with everything it needs at run time: node build.mjs [FOLDER]
import { cpSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));

// The SDK would bring a validator of 300 kB that compiles code; another one of its own does without.
const smallValidator = {
  name: "small-validator",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: "shims",
      namespace: "small-validator",
    }));
    onLoad({ filter: /./, namespace: "small-validator" }, () => ({
      contents: `export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from "@modelcontextprotocol/server/validators/cf-worker";
        export { default as process } from "node:process";`,
      resolveDir: root,
    }));
  },
};

// The client is a file of its own: listing tools does without it.
const clientApart = {
  name: "client-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.js$/ }, () => ({ path: "./client.mjs", external: true }));
  },
};

const out = resolve(root, process.argv[2] ?? "dist");
const options = {
  absWorkingDir: root,
  outdir: out,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minify: true,
  legalComments: "eof",
  logLevel: "warning",
};
await Promise.all([
  build({ ...options, entryPoints: ["src/server.ts"], plugins: [smallValidator, clientApart] }),
  build({ ...options, entryPoints: ["src/client.ts"] }),
]);
// Beside the code, not in it: a string of half a megabyte takes longer to compile than everything else.
cpSync(join(root, "data"), join(out, "data"), { recursive: true });
