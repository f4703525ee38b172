/** `CHANGELOG.md` of a package, as keepachangelog.com describes it. */
import { renderEntries } from "../diff/render/markdown.ts";
import type { Release } from "../diff/history.ts";
import { SECTIONS } from "../diff/summary.ts";
import { escapeProse } from "../lang/markdown.ts";
import { buildFile, type OutputFile } from "./output.ts";

const INTRODUCTION = `# Changelog

Changes of this package, newest first. The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);
versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html). Before 1.0.0 what breaks raises the second
number, everything else the third.
`;

/** The changelog of a flavor's package; none before its first release. */
export function emitChangelog(releases: readonly Release[], flavor: string): readonly OutputFile[] {
  const own = releases.filter(({ versions }) => Object.hasOwn(versions, flavor));
  if (own.length === 0) return [];
  const parts = own.map((release, i) => renderRelease(release, flavor, i === own.length - 1));
  const text = [INTRODUCTION, ...parts].join("\n");
  return [buildFile("CHANGELOG.md", text, "generator/emit/changelog.ts")];
}

function renderRelease(release: Release, flavor: string, first: boolean): string {
  const { date, api, versions, reason } = release;
  const entries = first
    ? []
    : release.entries.filter(({ consequences }) => Object.hasOwn(consequences, flavor));
  const told = entries.map((entry) => ({
    ...entry,
    what: `${entry.class === "breaking" ? "**Breaking:** " : ""}${entry.what}`,
  }));
  const sections = SECTIONS.flatMap((section) => {
    const rows = renderEntries(
      told.filter((entry) => entry.section === section),
      (entry) => entry.consequences[flavor] ?? "",
    );
    return rows.length === 0 ? [] : [`### ${section}\n\n${rows.join("")}`];
  });
  const opening = first
    ? "First release"
    : entries.length === 0
      ? "No change that programs notice"
      : "Changes of the API";
  return [
    `## [${versions[flavor] ?? ""}] - ${date}\n`,
    `${opening}; API version ${escapeProse(api)}.\n`,
    ...(reason === null
      ? []
      : [`> Released under a lower version than its changes ask for: ${escapeProse(reason)}\n`]),
    ...sections,
  ].join("\n");
}
