/** Names for a description in which several elements would get one. */
import type { SpecDocument } from "../spec/document.ts";
import type { Json } from "../values.ts";
import { METHODS } from "./model.ts";
import { buildWords, separateNames, type NameDecisions } from "./names.ts";
import { deriveId, NO_TAG } from "./operations.ts";
import { isObject } from "./reader.ts";
import { compareText } from "./words.ts";

/** Decisions that give every group, operation and schema a name of its own. */
export function separateAll({ root }: SpecDocument, decisions: NameDecisions): NameDecisions {
  const operations = Object.entries(membersOf(root["paths"])).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = membersOf(membersOf(item)[method]);
      if (Object.keys(operation).length === 0) return [];
      const { operationId, tags } = operation;
      const [tag] = Array.isArray(tags) ? (tags as readonly Json[]) : [];
      return [
        {
          id: typeof operationId === "string" ? operationId : deriveId(method, path),
          tag: typeof tag === "string" ? tag : NO_TAG,
        },
      ];
    }),
  );
  const schemas = Object.keys(membersOf(membersOf(root["components"])["schemas"]));
  const separate = (kind: keyof NameDecisions, names: readonly string[]) =>
    separateNames(
      [...new Set(names)].sort(compareText).map((name) => ({
        name,
        words: buildWords(name, decisions[kind]),
        pointer: "#",
      })),
      decisions[kind],
    );
  return {
    groups: separate(
      "groups",
      operations.map(({ tag }) => tag),
    ),
    operations: separate(
      "operations",
      operations.map(({ id }) => id),
    ),
    schemas: separate("schemas", schemas),
    shortNames: decisions.shortNames,
  };
}

const membersOf = (value: Json | undefined): { readonly [key: string]: Json } =>
  value !== undefined && isObject(value) ? value : {};
