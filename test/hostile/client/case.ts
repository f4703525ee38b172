/** A case of a client at run time: what the server does, what is called, what has to become of it in every client. */
import type { Driver, Job, Kind, Outcome } from "./job.ts";
import type { Answer, Origins, Seen } from "./server.ts";

/** What the API answers to a request, of which it has had so many before. */
export type Serve = (request: Seen, origins: Origins, number: number) => Answer;

export interface ClientCase {
  readonly name: string;
  /** What of the lists of facts it is about. */
  readonly facts: readonly string[];
  readonly job: Omit<Job, "server"> & { readonly server?: keyof Origins };
  readonly serve?: Serve;
  /** How it ends; a client of its own where they have a right to differ. */
  readonly ends: Kind | readonly Kind[] | Partial<Readonly<Record<Driver, Kind | readonly Kind[]>>>;
  /** Requests that arrive at the API, at most where it is a range. */
  readonly requests?: number | readonly [from: number, to: number];
  /** What else must hold of the requests. */
  readonly check?: (seen: readonly Seen[], outcome: Outcome) => string | null;
  /** Clients that have no way to say it, and why. */
  readonly without?: Partial<Readonly<Record<Driver, string>>>;
}

/** A text that nobody may print. */
export const SECRET = "canary-5f3a9c";

/** A read with a key that must not be seen. */
export const READ: ClientCase["job"] = {
  operation: "readThing",
  parameters: { id: "t" },
  key: SECRET,
  secrets: [SECRET],
};

/** A request with effects. */
export const WRITE: ClientCase["job"] = {
  ...READ,
  operation: "writeThing",
  body: { secret: `${SECRET}-body` },
};

/** What a case expects of one client. */
export function endsOf({ ends }: ClientCase, driver: Driver): readonly Kind[] {
  const own =
    typeof ends === "string" || Array.isArray(ends)
      ? (ends as Kind | readonly Kind[])
      : ((ends as Partial<Record<Driver, Kind | readonly Kind[]>>)[driver] ?? "value");
  return typeof own === "string" ? [own] : own;
}
