/** What a mutation is, and how to reach into the description. */

// The description is data; mutations reach into it as a publisher's edit would.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Any = any;

export interface Mutation {
  readonly name: string;
  readonly mutate: (root: Any) => void;
  /** What the diff must list, sorted. */
  readonly kinds: readonly string[];
  readonly strict: "breaking" | "additive" | "patch" | "none";
  readonly wire: "breaking" | "additive" | "patch" | "none";
  /**
   * For what breaks: statements of a TypeScript program that compile before and not after, in a function that has a
   * client `ld`; or why types can't see it.
   */
  readonly consumer?: string | { readonly unseen: string };
}

const METHODS = ["get", "put", "post", "delete", "patch"];
export function find(root: Any, id: string): { path: string; method: string; operation: Any } {
  for (const [path, item] of Object.entries<Any>(root.paths))
    for (const method of METHODS)
      if (item[method]?.operationId === id) return { path, method, operation: item[method] };
  throw new Error(`no operation ${id}`);
}
export const op = (root: Any, id: string): Any => find(root, id).operation;
export const schema = (root: Any, name: string): Any => root.components.schemas[name];
export const prop = (root: Any, name: string, property: string): Any =>
  schema(root, name).properties[property];
export const param = (root: Any, id: string, name: string): Any =>
  op(root, id).parameters.find((p: Any) => p.name === name);
export const bodyOf = (root: Any, id: string): Any => op(root, id).requestBody;
export const JSON_TYPE = "application/json";
export const without = <T>(list: readonly T[], item: T): T[] =>
  list.filter((each) => each !== item);
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export function move(root: Any, id: string, path: string): void {
  const found = find(root, id);
  delete root.paths[found.path][found.method];
  root.paths[path] = { ...root.paths[path], [found.method]: found.operation };
}

export const INVISIBLE = { unseen: "The SDK carries it out; the call in code stays as it was" };
