// Copied by flagforge from templates/mcp/overlay/src/protocol.ts; edit it there.
/** A session as an MCP server: tools, resources, prompts, completion. */
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  inputRequired,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type CallToolResult,
  type ClientCapabilities,
  type InputRequiredResult,
  type RequestStateCodec,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { config as configureZod } from "zod/v4/core";
import { readArguments } from "./arguments.js";
import { completeArgument } from "./completion.js";
import type { CallContext, Elicitation } from "./confirm.js";
import { hideCredentials } from "./credentials.js";
import { buildProblem } from "./failures.js";
import { identity } from "./identity.js";
import { buildInstructions } from "./instructions.js";
import { lazy } from "./lazy.js";
import { getPrompt, listPrompts } from "./prompts.js";
import { listResources, listTemplates, readResource } from "./resources.js";
import type { Session } from "./session.js";
import { fitLength } from "./shape.js";
import { buildTools } from "./toolbox.js";
import type { Tool, ToolAnswer } from "./tools/tool.js";

// Messages are few and start-up counts: schemas are interpreted, not compiled into functions first.
configureZod({ jitless: true });

/** Questions are signed, so that an answer counts only for what was asked. Made with the first question. */
let codec: RequestStateCodec<{ readonly digest: string }> | undefined;
const questionCodec = (): RequestStateCodec<{ readonly digest: string }> =>
  (codec ??= createRequestStateCodec({
    key: crypto.getRandomValues(new Uint8Array(32)),
    ttlSeconds: 300,
  }));

/** The lists follow from the configuration and stay as they are. */
const LASTING = { ttlMs: 3_600_000, cacheScope: "public" } as const;

/**
 * Builds the server of a session; one for each connection. What is listed follows from `config` alone: lists are cached
 * and must not differ between requests that want less.
 */
export function buildServer(session: Session, config = session.config): Server {
  // Saying hello needs no catalogue.
  const tools = lazy(() => buildTools(config));
  const byName = lazy(() => new Map(tools().map((tool) => [tool.name, tool])));
  const server = new Server(
    { name: identity.name, title: identity.title, version: identity.version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions: buildInstructions(config),
      cacheHints: {
        "tools/list": LASTING,
        "prompts/list": LASTING,
        "resources/list": LASTING,
        "resources/templates/list": LASTING,
        "resources/read": { ttlMs: 0, cacheScope: "private" },
        "server/discover": LASTING,
      },
      requestState: { verify: (state, context) => questionCodec().verify(state, context) },
    },
  );
  server.setRequestHandler("tools/list", () => ({ tools: tools().map(renderTool) }));
  server.setRequestHandler("tools/call", ({ params }, context) => {
    const tool = byName().get(params.name);
    if (tool === undefined)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool ${params.name}`);
    return callTool(session, tool, params.arguments, buildContext(server, context));
  });
  server.setRequestHandler("resources/list", () => ({ resources: listResources() }));
  server.setRequestHandler("resources/templates/list", () => ({
    resourceTemplates: listTemplates(),
  }));
  server.setRequestHandler("resources/read", ({ params }, { mcpReq }) =>
    readResource(session, params.uri, mcpReq.signal),
  );
  server.setRequestHandler("prompts/list", () => ({ prompts: listPrompts() }));
  server.setRequestHandler("prompts/get", ({ params }) =>
    getPrompt(params.name, params.arguments ?? {}),
  );
  server.setRequestHandler("completion/complete", ({ params }, { mcpReq }) =>
    completeArgument(session, params.argument, params.context?.arguments ?? {}, mcpReq.signal),
  );
  return server;
}

const renderTool = ({ name, description, inputSchema, annotations }: Tool) => ({
  name,
  description,
  inputSchema: inputSchema as { type: "object" },
  annotations: { ...annotations },
});

/** Calls a tool; whatever goes wrong is an answer that an assistant can read. */
async function callTool(
  session: Session,
  tool: Tool,
  given: unknown,
  context: CallContext,
): Promise<CallToolResult | InputRequiredResult> {
  try {
    const answer = await tool.run(session, readArguments(given), context);
    return answer.kind === "ask"
      ? answer.question
      : { content: [textOf(session, renderAnswer(session, answer))] };
  } catch (error) {
    const problem = buildProblem(error, tool.name);
    if (problem.code === "unexpected")
      session.log("error", `${tool.name}: ${(error as Error)?.stack ?? String(error)}`);
    return { content: [textOf(session, JSON.stringify({ error: problem }))], isError: true };
  }
}

function renderAnswer({ config }: Session, answer: Exclude<ToolAnswer, { kind: "ask" }>): string {
  const { maxChars } = config;
  if (answer.kind === "text") return answer.text.slice(0, maxChars);
  const { value, omitted } = fitLength(answer.value, maxChars - 300);
  if (omitted === null) return JSON.stringify(value);
  const { page, ...rest } = Object(value) as { page?: { next?: unknown } };
  const where = page === undefined ? {} : { page: { ...page, next: undefined } };
  const hint = "Cut to fit: name fields, ask for fewer items, or filter";
  return JSON.stringify({ ...rest, ...where, truncated: true, omitted: firstFew(omitted), hint });
}

/** The places that lost most. */
const firstFew = (omitted: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(omitted)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([path, count]) => [path.slice(0, 60), count]),
  );

/** The credential never leaves, whatever echoed it. */
const textOf = ({ config }: Session, text: string) => ({
  type: "text" as const,
  text: hideCredentials(config, text),
});

function buildContext(server: Server, context: ServerContext): CallContext {
  const { mcpReq } = context;
  const envelope = mcpReq.envelope as
    Readonly<Record<string, ClientCapabilities | undefined>> | undefined;
  const declared = envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? server.getClientCapabilities();
  const canAsk = declared?.elicitation !== undefined;
  return { signal: mcpReq.signal, elicitation: canAsk ? buildElicitation(context) : null };
}

const buildElicitation = (context: ServerContext): Elicitation => {
  const { mcpReq } = context;
  return {
    state: () => mcpReq.requestState<{ readonly digest: string }>()?.digest,
    answer: () => {
      const responses = mcpReq.inputResponses;
      if (responses?.["confirm"] === undefined) return undefined;
      const content = acceptedContent<{ confirm?: unknown }>(responses, "confirm");
      return { accepted: content?.confirm === true };
    },
    ask: async (message, digest) =>
      inputRequired({
        inputRequests: {
          confirm: inputRequired.elicit({
            message,
            requestedSchema: {
              type: "object",
              properties: { confirm: { type: "boolean", title: "Do it", default: false } },
              required: ["confirm"],
            },
          }),
        },
        requestState: await questionCodec().mint({ digest }, context),
      }),
  };
};
