/** Public names of the classic Python flavor for the lock. */
import { identify, type NameTable } from "../../generator/emit/names-lock.ts";
import { namesOf, type Scope } from "./scope.ts";

export function buildNameTable(scope: Scope): NameTable {
  const { apis, classes } = scope.names;
  const operations = apis.flatMap(({ type, group }) =>
    group.operations.map((operation) => ({ type, operation, names: namesOf(scope, operation) })),
  );
  return {
    namespaces: Object.fromEntries(apis.map(({ group, type }) => [group.tag, type])),
    operations: Object.fromEntries(
      operations.map(({ type, operation, names }) => [
        identify(operation),
        `${type}.${names.method}`,
      ]),
    ),
    arguments: Object.fromEntries(
      operations
        .filter(({ names }) => names.arguments.length > 0)
        .map(({ operation, names }) => [
          identify(operation),
          Object.fromEntries(
            names.arguments.map(({ place, wire, name }) => [`${place} ${wire}`.trim(), name]),
          ),
        ]),
    ),
    types: Object.fromEntries(classes.map(({ name, pointer }) => [pointer, name])),
  };
}
