/**
 * Everything flagforge can complain about, in one catalogue. A diagnostic names a code, a place, what is wrong and what
 * to do; phases collect them so that one run reports everything it found.
 */
import type { Text } from "./values.ts";

export type Severity = "error" | "warning";

/** Every code, with what it says; `diagnostics.md` lists them. Codes are never reused. */
export const CODES = {
  FF1001: "The command line is wrong",
  FF1002: "The configuration file is wrong",
  FF1101: "A file could not be read",
  FF1102: "A URL could not be fetched",
  FF1103: "The description redirects to another origin",
  FF1104: "The description is larger than the limit",
  FF1105: "The fetched description can't take the place of the one that is there",
  FF1106: "A release would have a version that the changes do not allow",
  FF1201: "The description is not valid JSON or YAML",
  FF1202: "A key stands twice in one object",
  FF1203: "The description is nested too deeply or expands too far",
  FF1204: "The document is not an OpenAPI 3.0, 3.1 or 3.2 description",
  FF1205: "A $ref does not resolve",
  FF1206: "A $ref points outside the document",
  FF1301: "An overlay document is wrong",
  FF1302: "An overlay action matches nothing",
  FF1303: "The instruction catalogue is wrong",
  FF1401: "A part of the description has the wrong shape",
  FF1402: "Two elements of the description have one name",
  FF1403: "A path parameter and its template do not agree",
  FF1404: "A keyword is not supported and was ignored",
  FF1405: "A schema contradicts itself",
  FF1406: "The glossary names something that the description does not have",
  FF1407: "What is said about paging, versions or methods does not fit the description",
  FF1408: "The instruction catalogue names an operation that the description does not have",
  FF1409: "Documented instructions and the catalogue differ",
  FF1410: "A collection seems to have pages, and nothing says how it goes on",
  FF1501: "Two generated elements have one name",
  FF1502: "Two templates own one file",
  FF1503: "A template reads a field that its context does not have",
  FF1504: "A generated name is too long",
  FF1505: "A public name would change",
  FF1506: "A generated file would have a name that not every file system has",
  FF1601: "A generated file was edited by hand or is unknown",
  FF1602: "The output could not be written",
  FF1603: "The output folder leads outside of itself",
  FF1701: "The mock server could not start",
  FF1801: "Something outside of flagforge's control went wrong",
} as const;

export type Code = keyof typeof CODES;

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** File or URL the problem is in, as the user named it; `null` where there is none. */
  readonly file: string | null;
  /** JSON pointer into that file, such as `#/paths/~1flags/get`. */
  readonly pointer: string | null;
  /** 1-based line and column, where known. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong, one sentence without a full stop at the end. */
  readonly problem: Text;
  /** What the user can do about it. */
  readonly remedy: Text;
}

export interface DiagnosticInput {
  readonly file?: string | null;
  readonly pointer?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly problem: Text;
  readonly remedy: Text;
}

const build = (severity: Severity, code: Code, input: DiagnosticInput): Diagnostic => ({
  code,
  severity,
  file: input.file ?? null,
  pointer: input.pointer ?? null,
  line: input.line ?? null,
  column: input.column ?? null,
  problem: input.problem,
  remedy: input.remedy,
});

export const buildError = (code: Code, input: DiagnosticInput): Diagnostic =>
  build("error", code, input);

/** Thrown where a phase cannot go on. Carries one or more diagnostics; the command line prints them without a stack. */
export class FlagforgeError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code}: ${d.problem}`).join("\n"));
    this.name = "FlagforgeError";
    this.diagnostics = diagnostics;
  }
}

/** Throws one error diagnostic. */
export function fail(code: Code, input: DiagnosticInput): never {
  throw new FlagforgeError([buildError(code, input)]);
}

/** Collects diagnostics of a phase, so that one run reports all of them. */
export class Collector {
  readonly #items: Diagnostic[] = [];
  get items(): readonly Diagnostic[] {
    return this.#items;
  }
  error(code: Code, input: DiagnosticInput): void {
    this.#items.push(build("error", code, input));
  }
  warn(code: Code, input: DiagnosticInput): void {
    this.#items.push(build("warning", code, input));
  }
  add(diagnostics: readonly Diagnostic[]): void {
    this.#items.push(...diagnostics);
  }
  /** Throws if any error was collected. */
  assertNoErrors(): void {
    if (this.#items.some((d) => d.severity === "error")) throw new FlagforgeError(this.#items);
  }
}

// Control and bidirectional characters from a hostile description must not reach the terminal.
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Makes untrusted text safe to print on a terminal: control and direction characters become visible escapes. */
export const escapeTerminal = (text: Text): string =>
  text.replace(UNPRINTABLE, (c) => `\\u{${c.codePointAt(0)?.toString(16) ?? ""}}`);

/** What says the same of several places. */
interface DiagnosticGroup {
  readonly first: Diagnostic;
  /** Every place once, in the order of the diagnostics. */
  readonly places: readonly string[];
}

const fileOf = ({ file, line, column }: Diagnostic): string | null =>
  file === null || line === null ? file : `${file}:${line}:${column ?? 1}`;

const placeOf = (d: Diagnostic): string =>
  [fileOf(d), d.pointer].filter((part) => part !== null).join(" ");

/** Errors before warnings, each kind where its first one is. */
function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const groups = new Map<string, { first: Diagnostic; places: Set<string> }>();
  for (const severity of ["error", "warning"] as const)
    for (const each of diagnostics.filter((d) => d.severity === severity)) {
      const key = JSON.stringify([severity, each.code, each.file, each.problem, each.remedy]);
      const group = groups.get(key) ?? { first: each, places: new Set<string>() };
      group.places.add(placeOf(each));
      groups.set(key, group);
    }
  return [...groups.values()].map(({ first, places }) => ({ first, places: [...places] }));
}

/** Number of further places that are printed of what is said of several. */
const PLACE_LIMIT = 5;

/** Two lines of text, and one for further places. */
function renderGroup({ first, places }: DiagnosticGroup): string {
  const [place = "", ...others] = places;
  const shown = others.slice(0, PLACE_LIMIT);
  const rest = others.length - shown.length;
  const lines = [
    `${first.severity} ${first.code}${place === "" ? "" : ` at ${place}`}: ${first.problem}.`,
    first.remedy,
    ...shown.map((other) => `also at ${other}`),
    ...(rest > 0 ? [`and at ${rest} more places`] : []),
  ];
  return escapeTerminal(lines.join("\n  "));
}

/** One diagnostic as two lines of text. */
export const renderDiagnostic = (first: Diagnostic): string =>
  renderGroup({ first, places: [placeOf(first)] });

/** Number of diagnostics printed before the rest is only counted; what says the same of several places is one. */
export const PRINT_LIMIT = 50;

/** All diagnostics, errors first, cut at PRINT_LIMIT with a count of the rest. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const groups = groupDiagnostics(diagnostics);
  const shown = groups.slice(0, PRINT_LIMIT).map(renderGroup);
  const rest = countPlaces(groups.slice(PRINT_LIMIT));
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n");
}

const countPlaces = (groups: readonly DiagnosticGroup[]): number =>
  groups.reduce((sum, { places }) => sum + places.length, 0);

/** How many diagnostics there are, in all and of each code: `3 FF1404, 1 FF1405`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): {
  readonly count: number;
  readonly codes: string;
} {
  const groups = groupDiagnostics(diagnostics);
  const codes = [...new Set(groups.map(({ first }) => first.code))].map((code) => {
    const own = groups.filter(({ first }) => first.code === code);
    return `${countPlaces(own)} ${code}`;
  });
  return { count: countPlaces(groups), codes: codes.join(", ") };
}
