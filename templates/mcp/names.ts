/** Names of tools and areas, and the names by which the TypeScript client knows the same operations. */
import type { Text } from "../../generator/values.ts";
import { fail } from "../../generator/diagnostics.ts";
import { hashText } from "../../generator/emit/plan.ts";
import { safeIdentifier } from "../../generator/lang/typescript.ts";
import { camelCase } from "../../generator/lang/words.ts";
import type { ApiModel, Group, Operation } from "../../generator/model/model.ts";
import { renderDecision } from "../../generator/model/names.ts";
import { splitWords } from "../../generator/model/words.ts";
import type { McpOptions } from "./options.ts";

/** Clients put a prefix of their own before a tool's name, and together they may have 64 letters. */
const LONGEST_NAME = 40;

const snakeCase = (words: readonly string[]): string =>
  words
    .join("_")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_");

/**
 * Name of an operation's tool. One that nobody decided on and that is too long keeps its first words, and a mark that
 * tells it from others: people are asked for better names by none but themselves.
 */
function nameTool({ id, words, shortWords }: Operation): string {
  const name = snakeCase(shortWords);
  const isDecided = shortWords.join(" ") !== words.join(" ");
  if (isDecided || name.length <= LONGEST_NAME) return name;
  const mark = hashText(id).slice(0, 4);
  const kept = name.slice(0, LONGEST_NAME - mark.length).replace(/_[^_]*$/, "");
  return `${kept}_${mark}`;
}

/** Operation id → tool name; names that are taken, or decided and too long, are errors. */
export function buildToolNames(model: ApiModel): ReadonlyMap<Text, string> {
  const names = new Map<Text, string>();
  const owners = new Map<string, Operation>();
  for (const operation of model.groups.flatMap((group) => group.operations)) {
    const name = nameTool(operation);
    const remedy: Text = `Decide on one ${renderDecision("shortNames", operation.id)}`;
    const { pointer } = operation;
    const other = owners.get(name);
    if (other !== undefined)
      fail("FF1501", {
        pointer,
        problem: `The tool name ${name} is also that of ${other.id}`,
        remedy,
      });
    if (name.length > LONGEST_NAME)
      fail("FF1504", {
        pointer,
        problem: `The tool name ${name} has ${name.length} letters`,
        remedy,
      });
    owners.set(name, operation);
    names.set(operation.id, name);
  }
  return names;
}

/** The area a tag belongs to: the one that lists it, else one of its own name, whatever its stability. */
export function toolsetOf(tag: Text, { toolsets }: McpOptions): string {
  const listed = Object.entries(toolsets).find(([, tags]) => tags.includes(tag));
  if (listed !== undefined) return listed[0];
  return snakeCase(splitWords(tag.replace(/ ?\(beta\)$/, ""))) || "other";
}

/** Members of every client class; a namespace can't have their names. */
const CLIENT_MEMBERS = new Set(["constructor", "toString", "valueOf", "toJSON", "rateLimit"]);

/** Property of the client class that holds a group's methods. */
export function clientNamespace({ words }: Group): string {
  const name = camelCase(words);
  return CLIENT_MEMBERS.has(name) ? `${name}_` : safeIdentifier(name);
}

/** Method of an operation. */
export function clientMethod({ words }: Operation): string {
  const name = camelCase(words);
  return name === "constructor" ? "constructor_" : safeIdentifier(name);
}
