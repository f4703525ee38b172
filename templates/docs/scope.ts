/** What every page is made from. */
import type { Text } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import type { ApiModel, Operation, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { buildAddresses, type Addresses } from "./addresses.ts";
import type { DocsOptions } from "./options.ts";

export interface Scope {
  readonly model: ApiModel;
  readonly kit: Kit;
  readonly options: DocsOptions;
  readonly title: Text;
  readonly addresses: Addresses;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
  readonly operations: readonly Operation[];
  /** Views by address, kept where a page is printed in several forms; `null`: none are kept. */
  readonly views: Map<string, unknown> | null;
}

export const buildScope = (model: ApiModel, kit: Kit, options: DocsOptions): Scope => ({
  model,
  kit,
  options,
  title: options.title ?? model.title,
  addresses: buildAddresses(model),
  types: new Map(model.types.map((type) => [type.name, type])),
  operations: model.groups.flatMap((group) => group.operations),
  views: null,
});

/** The view of a page, kept where views are. */
export function keepView<T>({ views }: Scope, address: string, build: () => T): T {
  const known = views?.get(address);
  if (known !== undefined) return known as T;
  const view = build();
  views?.set(address, view);
  return view;
}

/** The type behind names and `null`. */
export function resolve(scope: Scope, type: TypeRef): TypeRef {
  const seen = new Set<Text>();
  let current = type;
  for (;;) {
    if (current.kind === "nullable") current = current.type;
    else if (current.kind === "named" && !seen.has(current.name)) {
      seen.add(current.name);
      const declared = scope.types.get(current.name)?.type;
      if (declared === undefined) return current;
      current = declared;
    } else return current;
  }
}
