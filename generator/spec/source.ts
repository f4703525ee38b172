/** Where a description comes from: a file or a URL. The only place that talks to the network. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../diagnostics.ts";
import { LIMITS } from "./document.ts";

export interface SourceOptions {
  /** Folder for answers of servers. */
  readonly cacheDirectory: string;
  /** Milliseconds for the whole answer. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Proxy settings are read from it (`HTTPS_PROXY`, `NO_PROXY` …). */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface SourceText {
  readonly text: string;
  /** As the user named it, without a password. */
  readonly source: string;
  /** The server said that the cached copy is still right. */
  readonly fromCache: boolean;
  readonly etag: string | null;
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** Reads a description. */
export async function readSource(source: string, options: SourceOptions): Promise<SourceText> {
  if (isUrl(source)) return fetchSource(source, options);
  const text = await readFile(source, "utf8").catch((error: unknown) =>
    fail("FF1101", {
      file: source,
      problem: `The file can't be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`,
      remedy: "Check the path",
    }),
  );
  return { text, source, fromCache: false, etag: null };
}

interface Cached {
  readonly etag: string;
  readonly sha256: string;
  readonly text: string;
}

const MAX_REDIRECTS = 5;

/** A whole answer, or word that what the caller has is still right. */
export type Download =
  | { readonly kind: "unchanged"; readonly source: string }
  | {
      readonly kind: "new";
      readonly source: string;
      readonly text: string;
      readonly etag: string | null;
    };

async function fetchSource(source: string, options: SourceOptions): Promise<SourceText> {
  const cacheFile = join(options.cacheDirectory, `${hash(source)}.json`);
  const cached = await readCache(cacheFile);
  const answer = await downloadSource(source, cached?.etag ?? null, options);
  if (answer.kind === "unchanged") {
    const { text, etag } = cached ?? { text: "", etag: "" };
    return { text, source: answer.source, fromCache: true, etag };
  }
  const { text, etag } = answer;
  if (etag !== null)
    await writeCache(options.cacheDirectory, cacheFile, { etag, sha256: hash(text), text });
  return { text, source: answer.source, fromCache: false, etag };
}

/** Fetches a URL; with an ETag, only where the server has something else by now. */
export async function downloadSource(
  source: string,
  known: string | null,
  options: Omit<SourceOptions, "cacheDirectory">,
): Promise<Download> {
  if (!URL.canParse(source)) {
    return reject(source.replace(/\/\/[^/]*@/, "//"), "This is not a URL", "Check the URL");
  }
  const url = new URL(source);
  const shown = `${url.origin}${url.pathname}`;
  const timeoutMs = options.timeoutMs ?? 60_000;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await request(url, shown, known, options, signal);
    if (answer === null) {
      if (known !== null) return { kind: "unchanged", source: shown };
      return reject(shown, "The server answered 304 to a request without a condition", "Try again");
    }
    if (/^\s*</.test(answer.text)) {
      reject(
        shown,
        "The server answered a web page, not a description",
        "Check the URL in a browser",
      );
    }
    return { kind: "new", source: shown, ...answer };
  } catch (error) {
    return rejectFailure(error, shown, signal, timeoutMs);
  }
}

function rejectFailure(
  error: unknown,
  shown: string,
  signal: AbortSignal,
  timeoutMs: number,
): never {
  if (signal.aborted)
    reject(
      shown,
      `There was no whole answer within ${timeoutMs} ms`,
      "Try again, or download the file and give its path",
    );
  if (error instanceof Error && "diagnostics" in error) throw error;
  const { code, message } =
    (error as { cause?: NodeJS.ErrnoException }).cause ?? (error as NodeJS.ErrnoException);
  return reject(
    shown,
    `The server can't be reached or broke off (${code ?? message})`,
    "Check the network and the proxy settings, or give a file",
  );
}

/** The body, or `null` where what is known is still right. */
async function request(
  start: URL,
  shown: string,
  known: string | null,
  options: Omit<SourceOptions, "cacheDirectory">,
  signal: AbortSignal,
): Promise<{ text: string; etag: string | null } | null> {
  // Loaded here: reading a file should not pay for an HTTP client.
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const { env } = options;
  const { url: bare, authorization } = splitCredentials(start);
  const dispatcher = new EnvHttpProxyAgent({
    // Never absent: the agent would look into the environment of the process.
    httpProxy: env["http_proxy"] ?? env["HTTP_PROXY"] ?? "",
    httpsProxy: env["https_proxy"] ?? env["HTTPS_PROXY"] ?? "",
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  });
  const headers = {
    accept: "application/json, application/yaml;q=0.9, */*;q=0.1",
    ...(known === null ? {} : { "if-none-match": known }),
    ...(authorization === null ? {} : { authorization }),
  };
  let url = bare;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await fetch(url, { dispatcher, headers, redirect: "manual", signal });
    if (response.status === 304) return null;
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      url = nextUrl(url, location, shown);
      continue;
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      reject(shown, `The server answered ${response.status}`, statusRemedy(response.status));
    }
    const text = await readBody(response.body, shown, options.maxBytes ?? LIMITS.bytes);
    return { text, etag: response.headers.get("etag") };
  }
  return reject(
    shown,
    `There are more than ${MAX_REDIRECTS} redirects`,
    "Give the URL they lead to",
  );
}

/** `fetch` refuses URLs that hold a password, and its message would print it. */
function splitCredentials(url: URL): { url: URL; authorization: string | null } {
  if (url.username === "" && url.password === "") return { url, authorization: null };
  const pair = [url.username, url.password].map(decodeURIComponent).join(":");
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return { url: bare, authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

function nextUrl(from: URL, location: string, shown: string): URL {
  const next = new URL(location, from);
  if (next.origin === from.origin) return next;
  return fail("FF1103", {
    file: shown,
    problem: `The server redirects to another origin, ${next.origin}`,
    remedy: "If you trust it, give that URL",
  });
}

async function readBody(
  body: AsyncIterable<Uint8Array> | null | undefined,
  shown: string,
  maxBytes: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      fail("FF1104", {
        file: shown,
        problem: `The answer has more than ${maxBytes} bytes`,
        remedy: "Check the URL",
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const statusRemedy = (status: number): string =>
  status === 401 || status === 403
    ? "The URL needs a permission: download the file and give its path"
    : status === 404
      ? "Check the URL"
      : "Try again later";

const reject = (file: string, problem: string, remedy: string): never =>
  fail("FF1102", { file, problem, remedy });

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The cached answer; one that was damaged does not count. */
async function readCache(file: string): Promise<Cached | null> {
  try {
    const cached = JSON.parse(await readFile(file, "utf8")) as Cached;
    return typeof cached.etag === "string" && hash(cached.text) === cached.sha256 ? cached : null;
  } catch {
    return null;
  }
}

async function writeCache(directory: string, file: string, cached: Cached): Promise<void> {
  const draft = join(directory, `draft-${randomUUID()}`);
  // A cache that can't be written makes the next run slower, nothing else.
  await mkdir(directory, { recursive: true })
    .then(() => writeFile(draft, JSON.stringify(cached)))
    .then(() => rename(draft, file))
    .catch(() => undefined);
}
