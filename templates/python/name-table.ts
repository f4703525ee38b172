/** Public names of the Python flavor for the lock. */
import { recordOf, type Text } from "../../generator/values.ts";
import { identify, type NameTable } from "../../generator/emit/names-lock.ts";
import type { Operation } from "../../generator/model/model.ts";
import { namesOf, type Scope } from "./scope.ts";
import type { Argument } from "./names.ts";

export function buildNameTable(scope: Scope): NameTable {
  const { names, model } = scope;
  const operations = model.groups.flatMap((group) => group.operations);
  return {
    namespaces: recordOf(
      names.namespaces.flatMap(({ group, attribute }) =>
        group === null ? [] : [[group.tag, attribute] as const],
      ),
    ),
    operations: recordOf(
      operations.map((operation) => {
        const { namespace, method } = namesOf(scope, operation);
        return [identify(operation), `${namespace}.${method}`];
      }),
    ),
    arguments: recordOf(
      operations.flatMap((operation) => {
        const args = namesOf(scope, operation).arguments;
        return args.length === 0 ? [] : [[identify(operation), namesOfArguments(args)]];
      }),
    ),
    types: recordOf(modelNames(scope, operations)),
    properties: recordOf(
      [...names.models.values()].flatMap(({ name, fields }) => {
        const renamed = fields.filter((field) => field.name !== field.property.name);
        const entries = renamed.map((field) => [field.property.name, field.name] as const);
        return entries.length === 0 ? [] : [[name, recordOf(entries)]];
      }),
    ),
  };
}

const namesOfArguments = (args: readonly Argument[]) =>
  recordOf(
    args.map(({ name, source }): readonly [Text, string] => {
      switch (source.kind) {
        case "parameter":
          return [`${source.parameter.location} ${source.parameter.name}`, name];
        case "property":
          return [`body ${source.property.name}`, name];
        case "body":
          return ["body", name];
      }
    }),
  );

/** A model stands for a declared type, or for the body that an operation declares in place. */
function modelNames(
  { names }: Scope,
  operations: readonly Operation[],
): Iterable<readonly [Text, string]> {
  const byId = new Map<Text, Text>(
    operations.map((operation) => [operation.id, identify(operation)]),
  );
  return [...names.models].map(([key, { name }]) => [byId.get(key) ?? key, name]);
}
