/** Links of a site: where they lead, and whether something is there. */
import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import type { Files } from "./docs.ts";
import { attribute, type Element } from "./html.ts";

/** Links of an element that lead to a file of the site. */
const LINKS = ["href", "src", "action"] as const;

/** Whether an address leads to another site. */
export const isOutside = (address: string): boolean => /^[a-z]+:/i.test(address);

/** The file and the anchor that an address on a page leads to. */
function resolveLink(page: string, address: string): readonly [file: string, anchor: string] {
  const [path = "", anchor = ""] = address.split("#");
  if (path === "") return [page, anchor];
  // The page for unknown addresses counts from the root, which these tests serve at "/".
  const base = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(page), path);
  return [posix.normalize(base.split("?")[0] ?? ""), anchor];
}

export interface LinkReport {
  /** `page: address` of what leads nowhere. */
  readonly broken: readonly string[];
  readonly checked: number;
  /** Pages that have an id twice. */
  readonly repeated: readonly string[];
}

/** Checks every link of every HTML page, anchors included. */
export function checkLinks(
  files: Files,
  elements: ReadonlyMap<string, readonly Element[]>,
): LinkReport {
  const ids = new Map(
    [...elements].map(([path, list]) => [path, list.flatMap((e) => attribute(e, "id") ?? [])]),
  );
  const broken = new Set<string>();
  let checked = 0;
  for (const [page, list] of elements)
    for (const element of list)
      for (const name of LINKS) {
        const address = attribute(element, name);
        if (address === null || isOutside(address)) continue;
        const [file, anchor] = resolveLink(page, address);
        checked++;
        const found =
          files.has(file) && (anchor === "" || ids.get(file)?.includes(anchor) === true);
        if (!found) broken.add(`${page}: ${address}`);
      }
  const repeated = [...ids].filter(([, list]) => new Set(list).size !== list.length);
  return { broken: [...broken], checked, repeated: repeated.map(([path]) => path) };
}

/** `page: address` of the links in Markdown that lead nowhere. */
export function brokenMarkdownLinks(files: Files): readonly string[] {
  const reader = new MarkdownIt({ html: true });
  const broken = new Set<string>();
  const texts = [...files].filter(([path]) => /(\.md|\/llms\.txt|^llms\.txt)$/.test(path));
  for (const [path, text] of texts)
    for (const token of reader.parse(text, {}).flatMap(({ children }) => children ?? [])) {
      const address = token.type === "link_open" ? String(token.attrGet("href")) : "";
      if (address === "" || isOutside(address)) continue;
      if (!files.has(resolveLink(path, address)[0])) broken.add(`${path}: ${address}`);
    }
  return [...broken];
}
