// Bundles the server with everything it needs at run time: node build.mjs [FOLDER]
import { cpSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));

// The SDK would bring a validator of 300 kB that compiles code; the one that checks arguments does for both.
const smallValidator = {
  name: "small-validator",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: "shims",
      namespace: "small-validator",
    }));
    onLoad({ filter: /./, namespace: "small-validator" }, () => ({
      contents: `export { DefaultJsonSchemaValidator } from "./src/schema-validator.ts";
        export { default as process } from "node:process";`,
      resolveDir: root,
    }));
  },
};

// The client is a file of its own: listing tools does without it.
const clientApart = {
  name: "client-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.js$/ }, () => ({ path: "./client.cjs", external: true }));
  },
};

const [folder] = process.argv.slice(2);
const out = resolve(root, folder ?? "dist");
// What an earlier version left would be published with the rest.
if (folder === undefined) rmSync(out, { recursive: true, force: true });
const options = {
  absWorkingDir: root,
  outdir: out,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  // Node loads CommonJS sooner than modules.
  format: "cjs",
  banner: { js: 'const here=require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "here" },
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
