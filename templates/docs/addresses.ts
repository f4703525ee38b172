/** Where each page stands: addresses without ending, to which `.html` and `.md` are added. */
import type { Text } from "../../generator/values.ts";
import { renderFileName } from "../../generator/lang/typescript.ts";
import { kebabCase } from "../../generator/lang/words.ts";
import type { ApiModel } from "../../generator/model/model.ts";

export interface Addresses {
  /** Operation id → `operations/getFeatureFlag`. */
  readonly operations: ReadonlyMap<Text, string>;
  /** Declaration → `schemas/FeatureFlag`. */
  readonly schemas: ReadonlyMap<Text, string>;
  /** Tag → `tags/feature-flags`. */
  readonly tags: ReadonlyMap<Text, string>;
}

/** Addresses that are unique on every file system and need no escapes in a URL. */
export function buildAddresses(model: ApiModel): Addresses {
  const operations = model.groups.flatMap((group) => group.operations);
  return {
    operations: assign(
      "operations",
      operations.map(({ id }) => [id, id]),
    ),
    schemas: assign(
      "schemas",
      model.types.map(({ name }) => [name, name]),
    ),
    tags: assign(
      "tags",
      model.groups.map(({ tag, words }) => [tag, kebabCase(words)]),
    ),
  };
}

function assign(
  folder: string,
  names: readonly (readonly [key: Text, wanted: Text])[],
): ReadonlyMap<Text, string> {
  const taken = new Set<string>();
  return new Map(
    names.map(([key, wanted]) => {
      const base = renderFileName(wanted);
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`;
      taken.add(name.toLowerCase());
      return [key, `${folder}/${name}`];
    }),
  );
}

/** Path from the folder of one page to the root: `../` for `tags/x`. */
export const rootFrom = (address: string): string => "../".repeat(address.split("/").length - 1);
