// Makes calls with generated TypeScript clients, one for each line of JSON on stdin, and prints what became of it:
// node run.mjs fetch|node DIST-ONE DIST-MANY. Nothing can be added to the prototype of all objects here.
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

Object.freeze(Object.prototype);
const before = Reflect.ownKeys(Object.prototype).length;

const [transport, one, many] = process.argv.slice(2);
const load = (folder, file) => import(pathToFileURL(join(folder, file)).href);
const apis = { one: await load(one, "index.js"), many: await load(many, "index.js") };
const { logTraffic } = await load(one, "lib/logger.js");
// Loaded where it is asked for: undici makes itself the dispatcher of `fetch`.
const pool = transport === "node" ? (await load(one, "node.js")).nodeTransport() : undefined;

const KINDS = {
  InvalidRequestError: "invalid",
  RedirectError: "redirect",
  ConnectionError: "connection",
  RequestTimeoutError: "timeout",
  RequestAbortedError: "abort",
  APIError: "status",
  TruncatedResponseError: "truncated",
  ResponseTooLargeError: "too-large",
  ResponseParseError: "unexpected",
  UnexpectedContentTypeError: "unexpected",
  EmptyResponseError: "unexpected",
  UnexpectedError: "unexpected",
  PageLinkError: "page-link",
};

function kindOf(error) {
  for (let each = error; each; each = Object.getPrototypeOf(each)) {
    const kind = KINDS[each.constructor.name];
    if (kind) return kind;
  }
  return `other: ${error?.constructor?.name}`;
}

/** Everything that somebody might print of an error, and of what caused it. */
function prints(error) {
  const found = { inspect: inspect(error, { depth: Infinity, maxStringLength: null }) };
  for (let each = error, depth = 0; each && depth < 9; each = each.cause, depth++) {
    const own = { String: String(each), stack: String(each.stack) };
    try {
      own.JSON = JSON.stringify(each);
    } catch {
      // What is no JSON is printed by nobody that way.
    }
    for (const name in own) found[`${"cause of ".repeat(depth)}${name}`] = own[name] ?? "";
  }
  return found;
}

function optionsOf(job, note) {
  const logger = { debug: note, info: note, warn: note, error: note };
  return {
    apiKey: job.key,
    credentials: job.credentials,
    serverURL: job.server,
    headers: job.clientHeaders,
    transport: pool,
    maxRetries: job.retries ?? 0,
    retryConfig: { strategy: "backoff", backoff: { initialInterval: 1 } },
    middleware: [logTraffic(logger)],
    logger,
    logLevel: "debug",
    onRateLimit: note,
  };
}

async function run(job) {
  const lines = [];
  const note = (...parts) => lines.push(inspect(parts, { depth: Infinity }));
  const abort = new AbortController();
  if (job.abortMs) setTimeout(() => abort.abort(new Error("enough")), job.abortMs);
  const outcome = { kind: "value", text: "" };
  let shown = {};
  try {
    const client = new apis[job.api ?? "one"].Acme(optionsOf(job, note));
    const parameters = Object.entries(job.parameters ?? {}).map(([name, value]) => [
      name === "X-Token" ? "xToken" : name,
      value,
    ]);
    const request = Object.fromEntries([...parameters, ...(job.body ? [["thing", job.body]] : [])]);
    const options = Object.fromEntries(
      Object.entries({
        headers: job.headers,
        maxResponseBytes: job.maxBytes,
        timeoutMs: job.timeoutMs,
        signal: job.abortMs ? abort.signal : undefined,
      }).filter(([, value]) => value !== undefined),
    );
    // An operation without parameters takes options alone.
    const given = parameters.length > 0 || job.iterate ? [request, options] : [options];
    const promise = client.things[job.operation](...given);
    let value = undefined;
    if (job.iterate) {
      value = [];
      for await (const item of promise) value.push(item);
    } else value = await promise;
    outcome.text = JSON.stringify(value) ?? "";
  } catch (error) {
    Object.assign(outcome, {
      kind: kindOf(error),
      text: error.message,
      status: error.statusCode,
      attempts: error.attempts,
    });
    shown = prints(error);
  }
  shown.log = lines.join("\n");
  outcome.leaks = Object.keys(shown).filter((place) =>
    (job.secrets ?? []).some((secret) => shown[place].includes(secret)),
  );
  outcome.peak = process.resourceUsage().maxRSS / 1024;
  outcome.polluted = Reflect.ownKeys(Object.prototype).slice(before).map(String);
  return outcome;
}

for await (const line of createInterface(process.stdin))
  console.log(JSON.stringify(await run(JSON.parse(line))));
await pool?.close();
