/** Guides: Markdown files, in the order a reader needs them. */
import type { Kit } from "../../generator/emit/flavor.ts";
import type { OutputFile } from "../../generator/emit/output.ts";
import type { DocsOptions } from "./options.ts";
import type { GuidePage } from "./pages.ts";

const ORDER = [
  "getting-started",
  "authentication",
  "servers",
  "errors",
  "rate-limits-and-retries",
  "pagination",
  "updates",
  "semantic-patch",
  "instructions",
  "expanding",
  "beta-and-versions",
  "method-override",
];

/** The kit without the guides, where the configuration does not ask for them. */
export const chooseGuides = ({ guides }: DocsOptions, kit: Kit): Kit =>
  guides ? kit : { ...kit, overlay: kit.overlay.filter(({ path }) => !path.startsWith("guides/")) };

/** Pages of the files under `guides/`; one that the order does not know comes last. */
export function buildGuides(overlay: readonly OutputFile[]): readonly GuidePage[] {
  const rank = ({ address }: GuidePage): number => {
    const place = ORDER.indexOf(address.slice("guides/".length));
    return place < 0 ? ORDER.length : place;
  };
  return overlay
    .filter(({ path }) => path.startsWith("guides/") && path.endsWith(".md"))
    .map(buildGuide)
    .sort((a, b) => rank(a) - rank(b));
}

/** The first line is the title, the first paragraph's first sentence the summary. */
function buildGuide({ path, text, origin }: OutputFile): GuidePage {
  const [heading = "", , ...rest] = text.split("\n");
  const paragraph = rest.join("\n").split(/\n\n/)[0] ?? "";
  return {
    kind: "guide",
    address: path.slice(0, -".md".length),
    title: heading.replace(/^# /, ""),
    summary: /^[\s\S]*?\.(?=\s|$)/.exec(paragraph.replaceAll("\n", " "))?.[0] ?? paragraph,
    origin,
    text,
  };
}
