/** Hand-written files of a flavor, which go to the output as they are, with one line added on top. */
import { buildFile, type OutputFile } from "./output.ts";

/** A file under `templates/<flavor>/overlay/`. */
export interface OverlaySource {
  /** Path under the overlay folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Turns overlay files into output files. `folder` is the flavor's folder under `templates/`. */
export const buildOverlay = (
  folder: string,
  sources: readonly OverlaySource[],
): readonly OutputFile[] =>
  sources.map(({ path, text }) => {
    const origin = `templates/${folder}/overlay/${path}`;
    const header = renderHeader(path, origin);
    return buildFile(path, header === null ? text : addHeader(text, header), origin);
  });

/** On top, but below the line that names the interpreter. */
const addHeader = (text: string, header: string): string =>
  /^#!/.test(text) ? text.replace("\n", () => `\n${header}\n`) : `${header}\n${text}`;
/** A file in the folder of a module with another name: its header says the same without the first one's. */
export function moveOverlay(file: OutputFile, folder: string, target: string): OutputFile {
  if (!file.path.startsWith(folder) || folder === target) return file;
  const path = `${target}${file.path.slice(folder.length)}`;
  const [first = "", ...rest] = file.text.split("\n");
  const header = first.replace(folder, `${folder.split("/").slice(0, -2).join("/")}/*/`);
  return { ...file, path, text: [header, ...rest].join("\n") };
}

function renderHeader(path: string, origin: string): string | null {
  const note = `Copied by flagforge from ${origin}; edit it there.`;
  if (/\.[cm]?[jt]s$/.test(path)) return `// ${note}`;
  if (/\.(py|toml|ya?ml)$/.test(path)) return `# ${note}`;
  if (path.endsWith(".css")) return `/* ${note} */`;
  return null;
}
