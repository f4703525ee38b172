/** Lazy sequences. */

/** The first values of many. */
export function* take<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  if (left <= 0) return;
  for (const value of values) {
    yield value;
    if (--left <= 0) return;
  }
}

/** The first value, where there is one. */
export function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}

/** One sequence after the other. */
export function* chain<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

/** First values first: one of each sequence in turn. */
export function* takeTurns<T>(all: readonly Iterable<T>[]): Generator<T> {
  let open = all.map((values) => values[Symbol.iterator]());
  while (open.length > 0) {
    const next: Iterator<T>[] = [];
    for (const values of open) {
      const result = values.next();
      if (result.done === true) continue;
      yield result.value;
      next.push(values);
    }
    open = next;
  }
}
