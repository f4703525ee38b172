/** What one call of a case is, in no language, and what a driver says became of it. */

/** The clients a case runs through. */
export const DRIVERS = ["fetch", "node", "sync", "async", "classic"] as const;
export type Driver = (typeof DRIVERS)[number];

/** A credential: a key, a user with a password, or a program with its secret. */
export type Credential =
  | string
  | { readonly username: string; readonly password: string }
  | { readonly clientId: string; readonly clientSecret: string };

/** A call, by the names of the wire. */
export interface Job {
  /** The API with a single key, or the one with a scheme of each kind. */
  readonly api?: "one" | "many";
  readonly server: string;
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly credentials?: Readonly<Record<string, Credential>>;
  /** Headers of the client, and of the call. */
  readonly clientHeaders?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  /** Abort the call after so long. */
  readonly abortMs?: number;
  /** Retries, without waits worth the name. */
  readonly retries?: number;
  /** Go through all pages. */
  readonly iterate?: boolean;
  /** Texts that nothing which is printed may hold. */
  readonly secrets?: readonly string[];
}

/** What a call ended with: `value`, or the kind of its error. */
export type Kind =
  | "value"
  | "invalid"
  | "redirect"
  | "connection"
  | "timeout"
  | "abort"
  | "status"
  | "truncated"
  | "too-large"
  | "unexpected"
  | "page-link"
  // The name of a class that no client should throw.
  | `other: ${string}`;

/** What a driver says. */
export interface Outcome {
  readonly kind: Kind;
  /** JSON of the value, or the error's message. */
  readonly text: string;
  readonly status?: number;
  readonly attempts?: number;
  /** Where a secret was printed, such as `repr` or `log`. */
  readonly leaks: readonly string[];
  /** Most memory the process has had so far, in megabytes. */
  readonly peak: number;
  /** What was found on the prototype of all objects. */
  readonly polluted: readonly string[];
}
