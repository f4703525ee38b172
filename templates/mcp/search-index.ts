/** The index that the server searches operations by, made once, here. */
import type { Hostile } from "../../generator/values.ts";
import { renderJson, dataOf } from "../../generator/lang/json.ts";
import MiniSearch from "minisearch";
import type { OperationEntry, Schema, SchemaTable } from "./overlay/src/catalogue-types.ts";
import { INDEX_OPTIONS, type SearchDocument } from "./overlay/src/index-options.ts";
import { normalizeTerm, splitTerms } from "./overlay/src/terms.ts";
import type { McpOptions } from "./options.ts";

/** Builds the serialised index over the entries; a document's id is its entry's place. */
export function buildSearchIndex(
  entries: readonly Hostile<OperationEntry>[],
  types: SchemaTable,
  { synonyms }: McpOptions,
): string {
  const groups = Object.entries(synonyms).map(
    ([word, others]) => [normalizeWords(word), others] as const,
  );
  const index = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  index.addAll(
    entries.map((entry, id) => buildDocument(dataOf<OperationEntry>(entry), id, types, groups)),
  );
  return renderJson(index);
}

const normalizeWords = (text: string): string =>
  splitTerms(text)
    .flatMap((term) => normalizeTerm(term) ?? [])
    .join(" ");

function buildDocument(
  entry: OperationEntry,
  id: number,
  types: SchemaTable,
  synonyms: readonly (readonly [string, readonly string[]])[],
): SearchDocument {
  const { summary, tag, description = "", instructions = [], path } = entry;
  const name = splitTerms(entry.id).join(" ");
  const kinds = instructions.map((kind) => splitTerms(kind).join(" ")).join(" . ");
  const fields = bodyFields(entry, types);
  const own = ` ${normalizeWords([name, summary, tag, kinds].join(" "))} `;
  const also = synonyms.flatMap(([word, others]) =>
    own.includes(` ${word} `) ? others.flatMap(splitTerms) : [],
  );
  // Words it has anyway would count twice.
  const further = new Set(also.filter((word) => !own.includes(` ${normalizeWords(word)} `)));
  return {
    id,
    name,
    summary,
    tag,
    description,
    kinds,
    fields: [...fields, ...path.matchAll(/[a-z-]+/g)].join(" "),
    also: [...further].join(" "),
  };
}

/** Names of the properties of a body, one level deep. */
function bodyFields({ body }: OperationEntry, types: SchemaTable): readonly string[] {
  const resolve = (schema: Schema): readonly string[] => {
    const ref = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
    if (ref !== undefined) return types[ref] === undefined ? [] : resolve(types[ref]);
    const inner = [schema["anyOf"], schema["allOf"]].flatMap((list) =>
      Array.isArray(list) ? (list as Schema[]) : [],
    );
    return [
      ...Object.keys((schema["properties"] as object | undefined) ?? {}),
      ...inner.flatMap(resolve),
    ];
  };
  return body === undefined ? [] : resolve(body.schema);
}
