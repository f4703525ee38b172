/** Keys that a person may mean while typing. */
import { operations } from "./catalogue.js";
import { readDomainKeys } from "./domain.js";
import type { Session } from "./session.js";

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
  context: Texts,
  signal: AbortSignal,
): Promise<readonly string[]> {
  switch (name) {
    case "name":
      return operations().map((entry) => entry.name);
    case "operation":
      return operations().flatMap((entry) =>
        entry.instructions === undefined ? [] : [entry.name],
      );
    default:
      return readDomainKeys(session, name, context, signal);
  }
}
