// Copied by flagforge from templates/mcp/overlay/src/server.ts; edit it there.
/** The command: reads the configuration, then serves, lists or prints. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { parseConfig, renderHelp, type Config } from "./config.js";
import { ConfigError, isIdentified } from "./credentials.js";
import { serveHttp } from "./http.js";
import { identity } from "./identity.js";
import { renderList } from "./listing.js";
import { renderConfig } from "./print-config.js";
import { buildServer } from "./protocol.js";
import { createSession } from "./session.js";

export { parseConfig } from "./config.js";
export { buildServer } from "./protocol.js";
export { createSession } from "./session.js";
export { serveHttp } from "./http.js";
export { searchOperations } from "./catalogue.js";
export { describeOperation } from "./describe.js";
export { operations } from "./catalogue.js";

/** The part of Node's `process` that the command uses. */
type Process = Pick<NodeJS.Process, "argv" | "env" | "stdout" | "stderr" | "exit"> & {
  exitCode?: number | string | null | undefined;
};

/** Runs the command. Messages for people go to the error output; what `--list` and its like print is the output. */
export async function main(process: Process): Promise<void> {
  // Whoever read the output is gone: there is nobody left to serve.
  process.stdout.on("error", () => process.exit(0));
  process.stderr.on("error", () => {});
  let config: Config;
  try {
    config = parseConfig(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${identity.name}: ${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  switch (config.action) {
    case "help":
      process.stdout.write(renderHelp());
      return;
    case "version":
      process.stdout.write(`${identity.version}\n`);
      return;
    case "list":
      process.stdout.write(renderList(config));
      return;
    case "print-config":
      process.stdout.write(renderConfig(config.assistant));
      return;
    case "serve":
      return serve(config, process);
  }
}

async function serve(config: Config, process: Process): Promise<void> {
  const session = createSession(config);
  if (identity.asked.length > 0 && !isIdentified(config) && config.transport === "stdio")
    session.log("warn", `no credential: set ${identity.asked.join(" and ")}; calls will fail`);
  if (config.transport === "http") {
    const { url } = await serveHttp(config, session.log);
    process.stderr.write(`${identity.name}: listening on ${url}\n`);
    return;
  }
  serveStdio(() => buildServer(session), {
    onerror: (error) => session.log("debug", error.message),
  });
}
