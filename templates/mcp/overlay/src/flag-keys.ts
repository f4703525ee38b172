/** Keys of projects, environments and flags. */
import type { Arguments } from "./arguments.js";
import { findOperation } from "./catalogue.js";
import { callById } from "./intents/flag.js";
import type { Session } from "./session.js";

const LIFETIME_MS = 60_000;
const MOST = 100;

/** Keys that an argument may be, as the account has them. */
export async function readFlagKeys(
  session: Session,
  name: string,
  { projectKey }: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  switch (name) {
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
