/** Options of the documentation. */
import { fail } from "../../generator/diagnostics.ts";
import type { Setting } from "../../generator/values.ts";

export interface DocsOptions {
  /** Name of the API in headings; `null`: the description's title. */
  readonly title: string | null;
  /** Path the site is served under. Only the page for unknown addresses needs it; all other links are relative. */
  readonly basePath: string;
  /** Environment variable that samples read the credential from. */
  readonly environmentVariable: string;
  /** Server that "Try it" sends to unless the reader names another. */
  readonly tryServer: string;
  /** Whether the hand-written guides are part of it: they speak of one API. */
  readonly guides: boolean;
}

const RULES: Readonly<
  Record<Exclude<keyof DocsOptions, "guides">, readonly [pattern: RegExp, wanted: string]>
> = {
  title: [/^[^\r\n]+$/, "one line of text"],
  basePath: [/^\/([\w.~-]+\/)*$/, "a path such as /api-docs/"],
  environmentVariable: [/^[A-Z_][A-Z0-9_]*$/, "a variable name such as ACME_API_KEY"],
  tryServer: [/^https?:\/\/[^\s/?#]+$/, "an address such as http://127.0.0.1:4010"],
};

/** Checks the options of the configuration file. */
export function parseOptions(options: Readonly<Record<string, Setting>>): DocsOptions {
  for (const key of Object.keys(options)) {
    if (!Object.hasOwn(RULES, key) && key !== "guides") {
      const known = [...Object.keys(RULES), "guides"].join(", ");
      reject(key, "is not an option of the docs flavor", `Use ${known}`);
    }
  }
  const { guides = false } = options;
  if (typeof guides !== "boolean") reject("guides", "has a wrong value", "Give it true or false");
  const read = (key: keyof typeof RULES): string | null => {
    const value = options[key];
    if (value === undefined) return null;
    const [pattern, wanted] = RULES[key];
    if (typeof value === "string" && pattern.test(value)) return value;
    return reject(key, "has a wrong value", `Give it ${wanted}`);
  };
  return {
    title: read("title"),
    basePath: read("basePath") ?? "/",
    environmentVariable: read("environmentVariable") ?? "API_KEY",
    tryServer: read("tryServer") ?? "http://127.0.0.1:4010",
    guides: guides === true,
  };
}

const reject = (key: string, problem: string, remedy: string): never =>
  fail("FF1002", { problem: `The option flavors.docs.${key} ${problem}`, remedy });
