// Copied by flagforge from templates/mcp/overlay/src/completion.ts; edit it there.
/** Keys that a person may mean while typing. */
import type { Arguments } from "./arguments.js";
import { findOperation, operations } from "./catalogue.js";
import { callById } from "./intents/flag.js";
import type { Session } from "./session.js";

const LIFETIME_MS = 60_000;
const MOST = 100;

type Texts = Readonly<Record<string, string>>;

/** Completes an argument of a prompt or of a document's address; nothing where the keys can't be read. */
export async function completeArgument(
  session: Session,
  { name, value }: { readonly name: string; readonly value: string },
  context: Texts,
  signal: AbortSignal,
) {
  const candidates = await readCandidates(session, name, context, signal).catch(() => []);
  const wanted = value.toLowerCase();
  const found = candidates.filter((key) => key.toLowerCase().includes(wanted));
  const first = [...found].sort(
    (a, b) =>
      Number(b.toLowerCase().startsWith(wanted)) - Number(a.toLowerCase().startsWith(wanted)),
  );
  return {
    completion: { values: first.slice(0, MOST), total: first.length, hasMore: first.length > MOST },
  };
}

async function readCandidates(
  session: Session,
  name: string,
  { projectKey }: Texts,
  signal: AbortSignal,
): Promise<readonly string[]> {
  switch (name) {
    case "name":
      return operations().map((entry) => entry.name);
    case "operation":
      return operations().flatMap((entry) =>
        entry.instructions === undefined ? [] : [entry.name],
      );
    case "projectKey":
      return readKeys(session, "getProjects", {}, signal);
    case "environmentKey":
      return projectKey === undefined
        ? []
        : readKeys(session, "getEnvironmentsByProject", { projectKey }, signal);
    case "flagKey":
      return projectKey === undefined
        ? []
        : readKeys(session, "getFeatureFlags", { projectKey }, signal);
    default:
      return [];
  }
}

async function readKeys(
  session: Session,
  id: string,
  args: Arguments,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (findOperation(id) === undefined) return [];
  const place = `${id} ${JSON.stringify(args)}`;
  const known = session.cache.get(place);
  if (known !== undefined && known.until > Date.now()) return known.value;
  const answer = await callById(session, id, { ...args, limit: MOST }, signal);
  const items = (Object(answer) as { items?: readonly Arguments[] }).items ?? [];
  const value = items.map(({ key }) => key).filter((key): key is string => typeof key === "string");
  session.cache.set(place, { until: Date.now() + LIFETIME_MS, value });
  return value;
}
