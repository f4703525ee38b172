/** Versions of packages and how changes raise them. */
import { compareText } from "../values.ts";
import type { Bump } from "./change.ts";

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `-beta.1` or `rc1`; empty for a version that is final. */
  readonly tag: string;
}

/** Reads `1.2.3`, `1.2.3-beta.1` or `1.2.3rc1`; `null` for anything else. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch, tag] =
    /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+|(?:a|b|rc)\d+)?$/.exec(text) ?? [];
  return major === undefined
    ? null
    : { major: Number(major), minor: Number(minor), patch: Number(patch), tag: tag ?? "" };
}

export const renderVersion = ({ major, minor, patch, tag }: Version): string =>
  `${major}.${minor}.${patch}${tag}`;

export type Step = Exclude<Bump, "none">;

/** The next version of a step. A version that was not final becomes final: it promised nothing yet. */
export function stepVersion(version: Version, step: Step): Version {
  const { major, minor, patch, tag } = version;
  if (tag !== "") return { ...version, tag: "" };
  switch (step) {
    case "major":
      return { major: major + 1, minor: 0, patch: 0, tag: "" };
    case "minor":
      return { major, minor: minor + 1, patch: 0, tag: "" };
    case "patch":
      return { major, minor, patch: patch + 1, tag: "" };
  }
}

/**
 * The step that changes ask for. Before 1.0.0 what breaks raises the minor version and everything else the patch: that is
 * how the ranges of npm (`^0.2.0`) and of pip (`~=0.2.0`) read such versions. 1.0.0 itself is for people to decide.
 */
export function stepFor({ major }: Version, bump: Step): Step {
  if (major > 0) return bump;
  return bump === "major" ? "minor" : "patch";
}

/** Negative where `a` comes before `b`. Of two tags the later one in the order of text is newer. */
export const compareVersions = (a: Version, b: Version): number =>
  a.major - b.major || a.minor - b.minor || a.patch - b.patch || compareTags(a.tag, b.tag);

function compareTags(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "") return 1;
  if (b === "") return -1;
  const padded = (tag: string): string =>
    tag.replaceAll(/\d+/g, (digits) => digits.padStart(9, "0"));
  return compareText(padded(a), padded(b));
}
