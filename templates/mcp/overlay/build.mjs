// Bundles the server into one file with everything it needs at run time: node build.mjs [FILE]
import { dirname } from "node:path";
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

await build({
  absWorkingDir: root,
  entryPoints: ["src/server.ts"],
  outfile: process.argv[2] ?? "dist/server.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minify: true,
  keepNames: true,
  legalComments: "eof",
  // Text: parsed when it is needed.
  loader: { ".json": "text" },
  plugins: [smallValidator],
  logLevel: "warning",
});
