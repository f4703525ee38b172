// TypeScript → JavaScript that Node 20 runs, kept under node_modules/.cache by the hash of its sources.
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

/** Builds of one script that are kept. */
const LATEST = 4;
const FOLDERS = ["generator", "templates", "scripts"];

/** Builds these entry points where no build of the same sources exists; gives the folder of the result. */
export async function buildSources(root, name, entries) {
  const cache = join(root, "node_modules", ".cache", "flagforge");
  const hash = hashSources(root);
  const out = join(cache, `${name}-${hash}`);
  if (existsSync(out)) return { directory: out, hash };
  const { build } = await import("esbuild");
  const draft = join(cache, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: draft,
    outbase: root,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    plugins: [oneCompiler(root)],
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    logLevel: "warning",
  });
  try {
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(out)) throw error; // another run was faster
  }
  prune(cache, name);
  return { directory: out, hash };
}

/** Removes old builds, but not the latest: runs that are under way still load parts of them. */
function prune(cache, name) {
  const builds = readdirSync(cache)
    .filter((old) => old.startsWith(`${name}-`))
    .map((old) => join(cache, old))
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of builds.slice(LATEST)) rmSync(path, { recursive: true, force: true });
}

/**
 * openapi-typescript loads the TypeScript compiler, and ts-morph brings a compiler of its own. Loading either takes half
 * a second, so the transform is bundled and given ts-morph's, which is loaded without the rest of ts-morph and with code
 * compiled earlier.
 */
const oneCompiler = (root) => ({
  name: "one-compiler",
  setup(build) {
    const compiler = join(root, "node_modules/@ts-morph/common/dist/typescript.js");
    const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
    const version = `${lock.digest("hex").slice(0, 16)}-${process.version}`;
    const compiled = join(root, "node_modules/.cache/flagforge/code", `compiler-${version}`);
    build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: "ts-morph", namespace: "compiled" }));
    build.onLoad({ filter: /^ts-morph$/, namespace: "compiled" }, () => ({
      contents: `import { loadCompiled } from "./scripts/code-cache.mjs";
export const ts = loadCompiled(${JSON.stringify(compiler)}, ${JSON.stringify(compiled)});`,
      resolveDir: root,
    }));
    build.onResolve({ filter: /^openapi-typescript\/dist\// }, ({ path }) => ({
      path: join(root, "node_modules", path),
    }));
    build.onResolve({ filter: /^typescript$/ }, ({ importer }) =>
      /openapi-typescript|templates/.test(importer)
        ? { path: "typescript", namespace: "one-compiler" }
        : null,
    );
    build.onLoad({ filter: /^typescript$/, namespace: "one-compiler" }, () => ({
      contents: 'export { ts as default } from "ts-morph";',
      resolveDir: root,
    }));
  },
});

/** Hash of everything the generator is made of, its templates and overlay code included. */
function hashSources(root) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of FOLDERS) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      // Overlay files go to the output as they are, whatever they are.
      .filter(
        (entry) => entry.isFile() && (folder === "templates" || /\.(ts|mjs)$/.test(entry.name)),
      )
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
    for (const file of files)
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
