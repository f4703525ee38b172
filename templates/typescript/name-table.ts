/** Public names of the TypeScript flavor for the lock. */
import { recordOf } from "../../generator/values.ts";
import { identify, type NameTable } from "../../generator/emit/names-lock.ts";
import { allOperations, namesOf, type Scope } from "./scope.ts";

export function buildNameTable(scope: Scope): NameTable {
  const { names, errorClasses, model } = scope;
  const operations = allOperations(model).map(
    (operation) => [identify(operation), namesOf(scope, operation)] as const,
  );
  return {
    namespaces: recordOf([...names.namespaces].map(([tag, { property }]) => [tag, property])),
    operations: recordOf(
      operations.map(([id, { namespace, method }]) => [id, `${namespace}.${method}`]),
    ),
    functions: recordOf(operations.map(([id, { func }]) => [id, func])),
    // Keys are the API's own names, but for the body's.
    bodies: recordOf(
      operations.flatMap(([id, { bodyKey }]) => (bodyKey === null ? [] : [[id, bodyKey]])),
    ),
    types: recordOf(names.types),
    errors: recordOf(errorClasses),
  };
}
