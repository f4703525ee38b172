// Copied by flagforge from templates/mcp/overlay/src/credentials.ts; edit it there.
/** Credentials: what the environment and files say, as the client takes it, and how it is kept out of what is told. */
import { readFileSync } from "node:fs";
import type { SchemeEntry } from "./catalogue-types.js";
import { identity } from "./identity.js";

/** What is wrong with the command line or the environment; the message is for people. */
export class ConfigError extends Error {}

/** A key or token, or what basic authentication and OAuth 2 client credentials take. */
export type Credential =
  | string
  | { readonly username: string; readonly password: string }
  | { readonly clientId: string; readonly clientSecret: string };

/** Credentials by scheme. */
export type Credentials = Readonly<Record<string, Credential>>;

/** Everything that says who this server is to the API. */
export interface Identification {
  /** Credential of the scheme that the API asks for first; `null` where none is set. */
  readonly apiKey: string | null;
  /** Those of schemes by name. */
  readonly credentials: Credentials;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that a client's configuration left as they were written. */
const UNEXPANDED = /^\$\{[^}]*\}$|^\$[A-Za-z_]\w*$|^%\w+%$|^<[^>]*>$/;

/** What `--api-key`, `--api-key-file` and `--credentials-file` were given. */
export interface Sources {
  readonly apiKey: string;
  readonly apiKeyFile: string;
  readonly credentialsFile: string;
}

/** Reads all credentials there are; throws a `ConfigError` for one that can't be right. */
export function readIdentification(sources: Sources, env: Environment): Identification {
  const credentials = { ...readVariables(env), ...readFile(sources.credentialsFile) };
  const apiKey = readKey(sources, env);
  const [only] = identity.schemes;
  const pair = only === undefined ? undefined : credentials[only.name];
  // A client of one scheme takes user and password as its key.
  if (apiKey === null && !identity.manySchemes && typeof pair === "object" && "username" in pair)
    return { apiKey: `${pair.username}:${pair.password}`, credentials };
  return { apiKey, credentials };
}

/** Whether there is anything to identify with. */
export const isIdentified = ({ apiKey, credentials }: Identification): boolean =>
  apiKey !== null || Object.keys(credentials).length > 0;

function checkText(source: string, value: string): string {
  if (UNEXPANDED.test(value.trim()))
    throw new ConfigError(`${source} holds a placeholder, not a credential: put the value there`);
  return value;
}

/** A key goes into a header, which can't hold more; the value itself is never shown. */
function checkKey(source: string, value: string): string {
  const key = checkText(source, value).trim();
  if (!/^[\x21-\x7e]+$/.test(key)) throw new ConfigError(`${source} is no credential`);
  return key;
}

function readKey({ apiKey, apiKeyFile }: Sources, env: Environment): string | null {
  if (apiKey !== "") return checkKey("--api-key", apiKey);
  if (apiKeyFile !== "") return checkKey("--api-key-file", readText("--api-key-file", apiKeyFile));
  const name = identity.credentials.find((variable) => (env[variable] ?? "").trim() !== "");
  return name === undefined ? null : checkKey(name, env[name] ?? "");
}

function readText(flag: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(`${flag} can't be read`);
  }
}

function readVariables(env: Environment): Credentials {
  const found = identity.schemes.flatMap((scheme) => {
    const credential = readScheme(scheme, env);
    return credential === null ? [] : [[scheme.name, credential] as const];
  });
  return Object.fromEntries(found);
}

/** What a program knows of itself goes before a token that somebody got for it. */
function readScheme({ key, user, client }: SchemeEntry, env: Environment): Credential | null {
  const given = (name: string): string => env[name] ?? "";
  const pair = (names: readonly [string, string]): readonly [string, string] | null => {
    const missing = names.find((name) => given(name) === "");
    if (missing === undefined)
      return [checkText(names[0], given(names[0])), checkText(names[1], given(names[1]))];
    if (names.every((name) => given(name) === "")) return null;
    throw new ConfigError(`${missing} is missing: ${names.join(" and ")} go together`);
  };
  const asUser = user === undefined ? null : pair(user);
  if (asUser !== null) return { username: asUser[0], password: asUser[1] };
  const asClient = client === undefined ? null : pair(client);
  if (asClient !== null) return { clientId: asClient[0], clientSecret: asClient[1] };
  return key === undefined || given(key).trim() === "" ? null : checkKey(key, given(key));
}

/** A JSON object: scheme → key, `{username, password}` or `{clientId, clientSecret}`. */
function readFile(file: string): Credentials {
  if (file === "") return {};
  const flag = "--credentials-file";
  const content = parseObject(readText(flag, file));
  if (content === null) throw new ConfigError(`${flag} holds no JSON object`);
  const names = identity.schemes.map(({ name }) => name);
  const entries = Object.entries(content).map(([name, value]) => {
    if (!names.includes(name))
      throw new ConfigError(
        `${flag} names ${JSON.stringify(name)}; schemes are: ${names.join(", ")}`,
      );
    return [name, readGiven(`${flag}: ${name}`, value)] as const;
  });
  return Object.fromEntries(entries);
}

function readGiven(source: string, value: unknown): Credential {
  if (typeof value === "string") return checkKey(source, value);
  const { username, password, clientId, clientSecret } = Object(value) as Readonly<
    Record<string, unknown>
  >;
  if (typeof username === "string" && typeof password === "string")
    return { username: checkText(source, username), password: checkText(source, password) };
  if (typeof clientId === "string" && typeof clientSecret === "string")
    return { clientId: checkText(source, clientId), clientSecret: checkText(source, clientSecret) };
  throw new ConfigError(
    `${source} is no key, no {username, password} and no {clientId, clientSecret}`,
  );
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** Removes every credential from a text that leaves the server, in whichever form it may have been echoed. */
export function hideCredentials(identification: Identification, text: string): string {
  return secretsOf(identification).reduce(
    (safe, secret) => safe.replaceAll(secret, "[hidden]"),
    text,
  );
}

function secretsOf({ apiKey, credentials }: Identification): readonly string[] {
  const plain = Object.values(credentials).flatMap((credential): readonly string[] => {
    if (typeof credential === "string") return [credential];
    if ("clientSecret" in credential)
      return [
        credential.clientSecret,
        encodeBase64(
          [credential.clientId, credential.clientSecret].map(encodeURIComponent).join(":"),
        ),
      ];
    const { username, password } = credential;
    return [`${username}:${password}`, password, encodeBase64(`${username}:${password}`)];
  });
  const all = [...(apiKey === null ? [] : [apiKey, encodeBase64(apiKey)]), ...plain];
  const forms = all.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  // The longest first: one may be part of another.
  return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
}

const encodeBase64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
