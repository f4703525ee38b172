/** Public names of the classic Python flavor for the lock. */
import { recordOf, untrusted } from "../../generator/values.ts";
import { identify, type NameTable } from "../../generator/emit/names-lock.ts";
import { namesOf, type Scope } from "./scope.ts";

export function buildNameTable(scope: Scope): NameTable {
  const { apis, classes } = scope.names;
  const operations = apis.flatMap(({ type, group }) =>
    group.operations.map((operation) => ({ type, operation, names: namesOf(scope, operation) })),
  );
  return {
    namespaces: recordOf(apis.map(({ group, type }) => [group.tag, type])),
    operations: recordOf(
      operations.map(({ type, operation, names }) => [
        identify(operation),
        `${type}.${names.method}`,
      ]),
    ),
    arguments: recordOf(
      operations
        .filter(({ names }) => names.arguments.length > 0)
        .map(({ operation, names }) => [
          identify(operation),
          recordOf(
            names.arguments.map(({ place, wire, name }) => [
              untrusted(`${place} ${wire}`.trim()),
              name,
            ]),
          ),
        ]),
    ),
    types: recordOf(classes.map(({ name, pointer }) => [pointer, name])),
  };
}
