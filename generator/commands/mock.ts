/** `flagforge mock`: a server for tests and first tries. */
import { Collector, fail, renderDiagnostics } from "../diagnostics.ts";
import { MAX_DELAY_MS } from "../mock/preferences.ts";
import { createMockServer } from "../mock/server.ts";
import { loadModel } from "../pipeline.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";

export interface MockArguments extends SourceArguments {
  readonly port: string;
  readonly delay: string;
  readonly auth: boolean;
}

/** Answers until the process is stopped. */
export async function mock(host: Host, args: MockArguments): Promise<number> {
  const port = parseNumber("port", args.port, 65_535);
  const delayMs = parseNumber("delay", args.delay, MAX_DELAY_MS);
  const config = await loadConfig(host, args);
  const { model } = await loadModel(config, buildEnvironment(host));
  const server = createMockServer(model, {
    delayMs,
    requireAuth: args.auth,
    onWarning: (problem) => host.err(`${renderWarning(problem)}\n`),
    onRequest: (request) =>
      host.out(
        `${request.status} ${request.method} ${request.url} ${request.operationId ?? "-"}\n`,
      ),
  });
  const { url } = await server.listen(port);
  host.out(`${model.title} ${model.version} at ${url}; Ctrl-C stops it\n`);
  await host.untilStopped();
  await server.close();
  return 0;
}

function renderWarning(problem: string): string {
  const collector = new Collector();
  collector.warn("FF1404", {
    problem,
    remedy: "Correct the description or add an overlay action that does",
  });
  return renderDiagnostics(collector.items);
}

function parseNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  return fail("FF1001", {
    problem: `--${option} ${text} is not a whole number from 0 to ${most}`,
    remedy: `Give one, for example --${option} 0`,
  });
}
