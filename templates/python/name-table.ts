/** Public names of the Python flavor for the lock. */
import { identify, type NameTable } from "../../generator/emit/names-lock.ts";
import type { Operation } from "../../generator/model/model.ts";
import { namesOf, type Scope } from "./scope.ts";
import type { Argument } from "./names.ts";

export function buildNameTable(scope: Scope): NameTable {
  const { names, model } = scope;
  const operations = model.groups.flatMap((group) => group.operations);
  const own = names.namespaces.filter(({ group }) => group !== null);
  return {
    namespaces: Object.fromEntries(own.map(({ group, attribute }) => [group?.tag, attribute])),
    operations: Object.fromEntries(
      operations.map((operation) => {
        const { namespace, method } = namesOf(scope, operation);
        return [identify(operation), `${namespace}.${method}`];
      }),
    ),
    arguments: Object.fromEntries(
      operations.flatMap((operation) => {
        const args = namesOf(scope, operation).arguments;
        return args.length === 0 ? [] : [[identify(operation), namesOfArguments(args)]];
      }),
    ),
    types: Object.fromEntries([...modelNames(scope, operations)]),
    properties: Object.fromEntries(
      [...names.models.values()].flatMap(({ name, fields }) => {
        const renamed = fields.filter((field) => field.name !== field.property.name);
        const entries = renamed.map((field) => [field.property.name, field.name]);
        return entries.length === 0 ? [] : [[name, Object.fromEntries(entries)]];
      }),
    ),
  };
}

const namesOfArguments = (args: readonly Argument[]) =>
  Object.fromEntries(
    args.map(({ name, source }) => {
      switch (source.kind) {
        case "parameter":
          return [`${source.parameter.location} ${source.parameter.name}`, name];
        case "property":
          return [`body ${source.property.name}`, name];
        case "body":
          return ["body", name];
      }
    }),
  ) as Readonly<Record<string, string>>;

/** A model stands for a declared type, or for the body that an operation declares in place. */
function modelNames(
  { names }: Scope,
  operations: readonly Operation[],
): Iterable<[string, string]> {
  const byId = new Map(operations.map((operation) => [operation.id, identify(operation)]));
  return [...names.models].map(([key, { name }]) => [byId.get(key) ?? key, name]);
}
