// Makes calls with a generated TypeScript client, and says what they gave: node run-client.mjs DIST CALLS
// Runs without the right to write files or to start programs; connections are written down.
import { readFileSync, readdirSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [dist, file] = process.argv.slice(2);
const { server, className, calls } = JSON.parse(readFileSync(file, "utf8"));

const connections = new Set();
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [options] = args.flat();
  connections.add(`${options?.host ?? options?.path}:${options?.port}`);
  return connect.apply(this, args);
};

const modules = readdirSync(dist, { recursive: true }).filter((path) => path.endsWith(".js"));
for (const path of modules) await import(pathToFileURL(join(dist, path)).href);
const { [className]: Client } = await import(pathToFileURL(join(dist, "index.js")).href);
const client = new Client({ apiKey: "key", serverURL: server, maxRetries: 0 });
const outcomes = [];
for (const { namespace, method, request, options } of calls) {
  try {
    outcomes.push({ value: await client[namespace][method](request, options) });
  } catch (error) {
    outcomes.push({ error: error.name, message: error.message });
  }
}
const canaries = ["__PWN", "PWN"].filter((name) => name in globalThis);
console.log(
  JSON.stringify({ outcomes, canaries, connections: [...connections], modules: modules.length }),
);
