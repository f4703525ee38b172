import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a program weighs when it is bundled for delivery. */
export interface BundleSize {
  readonly bytes: number;
  /** After `gzip -9`. */
  readonly gzip: number;
  /** Modules that left something in the bundle. */
  readonly modules: readonly string[];
}

/** Bundles and minifies a TypeScript program given as text, its imports relative to `directory`. */
export async function measureBundle(
  program: string,
  directory: URL,
  platform: "node" | "browser",
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(directory), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform,
    format: "esm",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { target: "es2022" } },
  });
  const code = outputFiles[0]!.contents;
  const inputs = Object.values(metafile.outputs)[0]!.inputs;
  const modules = Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0);
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length, modules };
}
