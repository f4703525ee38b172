/** What the published pages of two operations say, ours say too. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { elementsOf, textOf } from "../support/html.ts";
import { renderFiles, type Files } from "../support/docs.ts";
import { sharedFile } from "../support/project.ts";

const seeds = [
  ["patchFlagImportConfiguration", sharedFile("seeds/001_47b7ca4bd6b81c4a.txt")],
  ["createFlagImportConfiguration", sharedFile("seeds/004_ddd285387fd2a3ed.txt")],
] as const;
const spec = sharedFile("spec/launchdarkly-2026-02-28.openapi.json");
const isHere = spec !== null && seeds.every(([, file]) => file !== null);
if (!isHere) console.log("skipped: the published pages (../shared/seeds is not here)");

const TYPE = /^(string|integer|number|boolean|object|any|enum<string>|string<string>|string\[\])$/;
const HEADINGS = ["Authorizations", "Path Parameters", "Body", "Response", "Documentation Index"];

/** Lines after the samples: headings, names, types, texts. */
const proseOf = (seed: string): readonly string[] =>
  seed
    .slice(seed.indexOf("Documentation Index"))
    .split("\n")
    .map((line) => line.trim());

/** Names that a type follows. */
const fieldsOf = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, i) => line !== "" && TYPE.test(lines[i + 1] ?? ""));

/** What follows a label, up to an empty line. */
const after = (lines: readonly string[], label: string): readonly string[] =>
  lines.flatMap((line, i) => {
    if (line !== label) return [];
    const rest = lines.slice(lines[i + 1] === "" ? i + 2 : i + 1);
    const end = rest.findIndex(
      (text) => text === "" || text === "Example:" || fieldsOf(rest).includes(text),
    );
    return rest.slice(0, end < 0 ? rest.length : end);
  });

/** Keys and values of JSON, but for the fillers that the published page puts where it knows nothing. */
function leavesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, item]) => [`"${key}"`, ...leavesOf(item)]);
  const text = String(value);
  return text === "<string>" || text === "123" ? [] : [text];
}

const jsonBlocks = (seed: string): readonly unknown[] =>
  [...seed.matchAll(/^([[{]\n[\s\S]*?^[\]}])$/gm)].map(
    (match) => JSON.parse(match[1] ?? "") as unknown,
  );

describe.skipIf(!isHere).each(seeds)("%s", (id, file) => {
  const seed = file === null ? "" : readFileSync(file, "utf8");
  const lines = proseOf(seed);
  let text = "";
  let files: Files = new Map();

  beforeAll(async () => {
    files = await renderFiles({ spec: spec ?? "" });
    const main = elementsOf(files.get(`operations/${id}.html`) ?? "").find(
      ({ tagName }) => tagName === "main",
    );
    text = (main === undefined ? "" : textOf(main)).replaceAll(/\s+/g, " ");
  });

  test("has its route, title and headings", () => {
    const [skip = "", method = ""] = seed.split("\n");
    expect(files.get(`operations/${id}.html`)).toContain(skip);
    const start = seed.split("\n").slice(2);
    const title =
      start.find((line) => line.length > 1 && start[start.indexOf(line) + 1]?.startsWith("curl")) ??
      "";
    const path = start.slice(0, start.indexOf(title)).join("");
    expect(title.length).toBeGreaterThan(10);
    for (const part of [method, path, title]) expect(text).toContain(part);
    const folded = text.toLowerCase();
    for (const heading of HEADINGS) expect(folded).toContain(heading.toLowerCase());
    expect(text).toContain("llms.txt");
  });

  test("has every field with what is said of it", () => {
    const fields = fieldsOf(lines);
    expect(fields.length).toBeGreaterThan(12);
    for (const field of fields) expect(text, field).toContain(field);
    // The sentences between the names: descriptions.
    const sentences = lines.filter(
      (line) =>
        /^[A-Z].* .* /.test(line) && !line.startsWith("Fetch") && !line.startsWith("Use this file"),
    );
    expect(sentences.length).toBeGreaterThan(10);
    const missing = sentences.filter(
      (sentence) => !text.includes(sentence.replaceAll(/\s+/g, " ")),
    );
    expect(missing).toEqual([]);
  });

  test("has every option and example", () => {
    const options = after(lines, "Available options:").map((line) => line.replace(/,$/, ""));
    expect(options).toEqual(["split", "unleash"]);
    for (const option of options) expect(text).toContain(option);
    const examples = after(lines, "Example:");
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const value = JSON.parse(example) as unknown;
      const inner =
        typeof value === "string" && value.startsWith("{") ? (JSON.parse(value) as unknown) : value;
      for (const leaf of leavesOf(inner)) expect(text, example).toContain(leaf);
    }
  });

  test("has every key and value of the samples, and the command's options", () => {
    const blocks = jsonBlocks(seed);
    expect(blocks.length).toBe(2);
    for (const leaf of blocks.flatMap(leavesOf)) expect(text, leaf).toContain(leaf);
    expect(text).toMatch(
      /curl --request (PATCH|POST) .*--url .*--header 'Authorization: .*--header 'Content-Type: application\/json'.*--data/,
    );
  });
});
