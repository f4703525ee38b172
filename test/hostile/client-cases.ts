/**
 * Every case of the lists of facts that concerns clients at run time, and the tests that hold it: cases of
 * `test/hostile/client/` run through all five clients; other tests stand here by their file and words of it.
 */

/** A file, and words that stand in it. */
export type Held = readonly [file: string, words: string];

/** Where a case is tested beyond the shared cases; an absence says why there is nothing to test. */
export interface ClientFact {
  /** Cases of `test/hostile/client/` carry its id. */
  readonly shared?: true;
  readonly typescript?: Held;
  readonly python?: Held;
  /** Why a client does without, where it does. */
  readonly note?: string;
}

/** A fault that each language has a test of its own for, by the fault's id. */
const fault = (id: string, file: string): ClientFact => ({
  typescript: [`test/runtime/faults/${file}.ts`, `async ${id}()`],
  python: ["test/python/suite/test_faults.py", `def test_${id}(`],
});

const range = (file: string, ...numbers: readonly number[]): Readonly<Record<string, ClientFact>> =>
  Object.fromEntries(
    numbers.map((number) => {
      const id = `R${String(number).padStart(2, "0")}`;
      return [id, fault(id, file)];
    }),
  );

const SHARED: ClientFact = { shared: true };

/** Case → the tests that hold it, for `fetch` and Node's transport, for sync, async and classic Python. */
export const CLIENT_FACTS: Readonly<Record<string, ClientFact>> = {
  S097: {
    ...SHARED,
    typescript: ["test/hostile/arguments.test.ts", "arrive or are refused in TypeScript"],
  },
  S099: SHARED,
  S101: { ...SHARED, typescript: ["test/runtime/request.test.ts", "is refused, not quoted"] },
  S102: SHARED,
  S104: {
    ...SHARED,
    typescript: ["test/runtime/credentials.test.ts", "names escaped"],
    python: ["test/python/suite/test_behaviour.py", "def test_files("],
  },
  S106: SHARED,
  S107: SHARED,
  S109: SHARED,
  S111: {
    ...SHARED,
    typescript: ["test/runtime/credentials.test.ts", "nothing on Object.prototype"],
    note: "Python has no prototypes",
  },
  S112: SHARED,
  S114: { note: "no client reads a pattern: values are not checked before they are sent" },
  ...range("connections", ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 42, 43]),
  ...range("many", ...[26, 36, 38, 39, 40, 41]),
  ...range(
    "retries",
    ...[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 37],
  ),
};
