/**
 * Every row of the coverage table through an assistant: the server of both descriptions compiles, is bundled, started over
 * stdio, and calls each operation with values of its model.
 */
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, describe, expect, it } from "vitest";
import type { RecordedRequest } from "../../generator/mock/server.ts";
import { buildSample } from "../../generator/model/example.ts";
import type { Operation, TypeRef } from "../../generator/model/model.ts";
import { readAnswer, type Answer } from "../mcp/support.ts";
import { generateFlavors, type Generated } from "../support/any-api.ts";
import { bundleServer, writeServer } from "../support/foreign-mcp.ts";
import { startModel } from "../support/mock.ts";
import { compile, ROOT } from "../support/project.ts";

const undo: (() => void)[] = [];
afterAll(() => undo.forEach((run) => run()));

const PNG = "data:image/png;base64,iVBORw0KGgr/";

/** All credentials that the descriptions have schemes for. */
const CREDENTIALS = {
  ACME_TOKEN: "token-of-the-test",
  ACME_BASIC_USERNAME: "ann",
  ACME_BASIC_PASSWORD: 'pässword "1"',
  ACME_KEY: "key-of-the-test",
  ACME_FLOW_CLIENT_ID: "client",
  ACME_FLOW_CLIENT_SECRET: "secret-of-the-test",
};

describe.each(["rows.yaml", "rows-3.0.yaml"])("the server of %s", (name) => {
  let generated: Generated;
  let folder: string;
  it("compiles and is bundled", { timeout: 90_000 }, async () => {
    const description = join(ROOT, "test/fixtures/apis", name);
    generated = await generateFlavors(description, ["typescript", "mcp"]);
    const server = writeServer(generated);
    undo.push(server.remove);
    folder = server.folder;
    expect(compile(folder)).toBe("");
    expect(bundleServer(folder)).toBe("");
  });

  it.each(["auto", "direct"])(
    "calls each operation in mode %s",
    { timeout: 60_000 },
    async (mode) => {
      const { model } = generated;
      const seen: RecordedRequest[] = [];
      const url = await startModel(model, { onRequest: (request) => seen.push(request) });
      const { client, log } = await start(folder, url, mode);
      const { tools } = await client.listTools();
      for (const operation of model.groups.flatMap(({ operations }) => operations)) {
        const args = argumentsOf(generated, operation);
        const answer = await callOperation(client, operation, args, mode);
        if (operation.method === "trace") {
          // No server on this machine's side can: `fetch` refuses the method.
          expect(answer.json).toMatchObject({ error: { code: "unsupported" } });
          continue;
        }
        expect([operation.id, answer.isError, answer.text]).toEqual([
          operation.id,
          false,
          expect.any(String),
        ]);
        const last = seen.at(-1);
        expect([last?.operationId, (last?.status ?? 0) < 300]).toEqual([operation.id, true]);
        if (mode === "direct")
          expect(tools.map((tool) => tool.name)).toContain(toolName(operation));
      }
      await client.close();
      const told = log();
      for (const secret of Object.values(CREDENTIALS).filter((text) => text.length > 8))
        expect(told).not.toContain(secret);
    },
  );
});

async function start(folder: string, url: string, mode: string) {
  const allowed = ["--allow-writes", "--allow-deletes", "--deprecated", "--confirm=off"];
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [
      join(folder, "bin/server.cjs"),
      `--base-url=${url}`,
      `--mode=${mode}`,
      ...allowed,
      "--log-level=debug",
    ],
    env: CREDENTIALS,
    stderr: "pipe",
  });
  let told = "";
  transport.stderr?.on("data", (chunk: Buffer) => (told += chunk.toString()));
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  return { client, log: () => told };
}

const toolName = ({ words }: Operation): string => words.join("_").toLowerCase();

async function callOperation(
  client: Client,
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  mode: string,
): Promise<Answer> {
  const name = toolName(operation);
  if (mode === "direct")
    return readAnswer((await client.callTool({ name, arguments: args })) as object);
  const kind = ["get", "head", "options", "trace"].includes(operation.method)
    ? "read"
    : operation.method === "delete"
      ? "delete"
      : "write";
  const answer = await client.callTool({
    name: `${kind}_operation`,
    arguments: { name, arguments: args },
  });
  return readAnswer(answer as object);
}

/** Every argument of an operation; files and bytes as `data:` addresses. */
function argumentsOf({ model }: Generated, operation: Operation): Record<string, unknown> {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const sampleOf = (type: TypeRef): unknown => {
    if (type.kind === "scalar" && type.scalar === "binary") return PNG;
    if (type.kind === "object")
      return Object.fromEntries(
        type.properties
          .filter(({ readOnly }) => !readOnly)
          .map((property) => [property.name, sampleOf(property.type)]),
      );
    return buildSample(type, { types, mode: "request", fill: "all" });
  };
  const parameters = operation.parameters.map((p) => [p.name, sampleOf(p.type)] as const);
  const [content] = operation.body?.contents ?? [];
  const body =
    content === undefined ? undefined : content.kind === "binary" ? PNG : sampleOf(content.type);
  return { ...Object.fromEntries(parameters), ...(body === undefined ? {} : { body }) };
}
