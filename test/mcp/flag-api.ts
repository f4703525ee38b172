/** An API with one flag, in a plain and in a guarded environment. */
import { connect, startApi, type Bundle, type Connected, type FakeApi } from "./support.ts";

/** A flag with a rule and targets in one plain and one guarded environment. */
export const FLAG = {
  key: "checkout",
  name: "Checkout",
  kind: "boolean",
  tags: ["web"],
  variations: [
    { _id: "id-true", name: "On", value: true },
    { _id: "id-false", name: "Off", value: false },
  ],
  environments: Object.fromEntries(
    ["test", "production"].map((key) => [
      key,
      {
        on: false,
        offVariation: 1,
        fallthrough: { variation: 0 },
        targets: [{ variation: 0, values: ["ann"], contextKind: "user" }],
        rules: [
          {
            _id: "rule-1",
            variation: 1,
            clauses: [{ _id: "c1", attribute: "country", op: "in", values: ["SE"] }],
          },
        ],
        prerequisites: [],
      },
    ]),
  ),
};

export interface Served extends Connected {
  readonly api: FakeApi;
  /** Requests that change something. */
  readonly changes: () => readonly {
    readonly method: string;
    readonly url: string;
    readonly body: unknown;
    readonly type: string | undefined;
  }[];
}

/** A server that may write, before that API. */
export async function serveFlag(
  bundle: Bundle,
  argv: readonly string[] = [],
  options: Parameters<typeof connect>[2] = {},
): Promise<Served> {
  const api = await startApi(({ method, url }) => {
    if (/\/environments\/\w+$/.test(url))
      return { body: { key: url.split("/").at(-1), critical: url.endsWith("production") } };
    if (/\/environments\?/.test(url))
      return {
        body: {
          items: [
            { key: "test" },
            { key: "production", critical: true, approvalSettings: { required: true } },
          ],
          totalCount: 2,
        },
      };
    const patched = {
      ...FLAG,
      environments: { ...FLAG.environments, test: { ...FLAG.environments["test"], on: true } },
    };
    return { body: method === "GET" ? FLAG : patched };
  });
  const connected = await connect(
    bundle,
    [`--base-url=${api.url}`, "--allow-writes", ...argv],
    options,
  );
  const changes = () =>
    api.seen
      .filter(({ method }) => method !== "GET")
      .map(({ method, url, body, headers }) => ({
        method,
        url,
        body: JSON.parse(body) as unknown,
        type: headers["content-type"],
      }));
  const close = async (): Promise<void> => {
    await connected.close();
    await api.close();
  };
  return { ...connected, api, changes, close };
}
