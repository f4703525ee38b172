/** The command as clients start it: output, settings, HTTP, the README's configurations. */
import { spawn, spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, EVERYTHING, KEY, loadBundle, PACKAGE, type Bundle } from "./support.ts";

let bin: string;
let bundle: Bundle;
beforeAll(async () => {
  bin = join(buildPackage(), "bin/server.cjs");
  bundle = await loadBundle();
});

type Environment = Readonly<Record<string, string>>;

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const message = (id: number, method: string, params: object = {}): string =>
  `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
const HELLO =
  message(1, "initialize", {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  }) + `${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`;

/** Runs the command, writes the input, closes it when `answers` messages have come. */
function run(
  argv: readonly string[],
  input: string,
  answers: number,
  env: Environment = {},
  command = process.execPath,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, command === process.execPath ? [bin, ...argv] : [...argv], {
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
    let [stdout, stderr] = ["", ""];
    const check = (): void => {
      if (stdout.split("\n").length > answers) child.stdin.end();
    };
    child.stdin.on("error", () => {});
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      check();
    });
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.write(input);
    if (answers === 0) child.stdin.end();
  });
}

/** Every line of the output as a message of the protocol. */
const messagesOf = ({
  stdout,
}: Ran): readonly { readonly id?: number; readonly result?: object; readonly error?: object }[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const parsed = JSON.parse(line) as { jsonrpc?: string; id?: number; result?: object };
      expect(parsed.jsonrpc).toBe("2.0");
      return parsed;
    });

describe("the output holds nothing but messages", () => {
  it.each<readonly [string, readonly string[], Environment]>([
    ["no key", [], {}],
    ["a key", [], { LAUNCHDARKLY_API_KEY: KEY }],
    ["everything, talkative", [...EVERYTHING, "--log-level=debug"], { LD_API_KEY: KEY }],
    ["as the published one is started", ["start", "--mode", "dynamic"], { LD_ACCESS_TOKEN: KEY }],
  ])("%s", async (_, argv, env) => {
    const call = message(3, "tools/call", {
      name: "read_operation",
      arguments: { name: "get_caller_identity" },
    });
    const args = [...argv, "--base-url=http://127.0.0.1:9", "--max-retries=0"];
    const ran = await run(args, HELLO + message(2, "tools/list") + "not json\n" + call, 3, env);
    const ids = messagesOf(ran).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([1, 2, 3]));
    expect(ran.code).toBe(0);
    expect(ran.stdout + ran.stderr).not.toContain(KEY);
  });

  it.each<readonly [string, readonly string[], Environment, RegExp]>([
    [
      "unknown flag",
      ["--alow-writes"],
      {},
      /Unknown argument --alow-writes\. Did you mean --allow-writes\?/,
    ],
    ["unknown word", [KEY], {}, /Unknown argument\./],
    [
      "unknown toolset",
      ["--toolsets=flag"],
      {},
      /no toolset of the name "flag"\. Did you mean flags\?/,
    ],
    ["unknown tool", ["--tools=get_featur_flag"], {}, /Did you mean get_feature_flag\?/],
    ["wrong mode", ["--mode=all"], {}, /--mode is none of auto, dynamic, direct/],
    [
      "wrong mode in the environment",
      [],
      { LAUNCHDARKLY_MCP_MODE: "all" },
      /LAUNCHDARKLY_MCP_MODE is none of/,
    ],
    ["wrong switch", ["--allow-writes=perhaps"], {}, /neither true nor false/],
    ["wrong number", ["--port=x"], {}, /no number/],
    ["wrong address", ["--base-url=ftp://x"], {}, /no plain http/],
    ["wrong instance", ["--instance=mars"], {}, /none of us, commercial, eu, federal/],
    [
      "placeholder",
      [],
      { LAUNCHDARKLY_API_KEY: "${input:key}" },
      /LAUNCHDARKLY_API_KEY holds a placeholder/,
    ],
    ["bad key", [], { LAUNCHDARKLY_API_KEY: "two words" }, /LAUNCHDARKLY_API_KEY is no credential/],
    ["no file", ["--api-key-file=/nowhere"], {}, /can't be read/],
    ["flag without value", ["--mode"], {}, /needs a value/],
  ])("%s: a message for people, and the end", async (_, argv, env, text) => {
    const ran = await run(argv, HELLO, 0, env);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(text);
    expect(ran.stderr).not.toContain(KEY);
  });

  it("closed input ends it", async () => {
    expect(await run([], "", 0, { LD_API_KEY: KEY })).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("a reader that goes away ends it", async () => {
    const child = spawn(process.execPath, [bin], { env: { LD_API_KEY: KEY } });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on("error", () => {});
    child.stdout.destroy();
    for (let i = 1; i < 40; i++) child.stdin.write(HELLO + message(i, "tools/list"));
    expect(await ended).toBe(0);
    expect(stderr).not.toMatch(/at .*\.mjs/);
  });
});

describe("settings", () => {
  const parse = (argv: readonly string[], env: Environment = {}) =>
    bundle.parseConfig(argv, env) as Readonly<Record<string, unknown>>;

  it("take the first key that is set; empty ones are not", () => {
    expect(
      parse([], {
        LAUNCHDARKLY_API_KEY: "",
        LAUNCHDARKLY_ACCESS_TOKEN: " ",
        LD_API_KEY: "c",
        LD_ACCESS_TOKEN: "d",
      })["apiKey"],
    ).toBe("c");
    expect(parse(["--api-key", "a"], { LAUNCHDARKLY_API_KEY: "b" })["apiKey"]).toBe("a");
    expect(parse([])["apiKey"]).toBeNull();
    const folder = mkdtempSync(join(tmpdir(), "flagforge-mcp-"));
    writeFileSync(join(folder, "key"), `${KEY}\n`);
    expect(parse([`--api-key-file=${join(folder, "key")}`])["apiKey"]).toBe(KEY);
    rmSync(folder, { recursive: true });
  });

  it("of the command line go before those of the environment; reading only goes before all", () => {
    const env = {
      LAUNCHDARKLY_MCP_ALLOW_WRITES: "true",
      LAUNCHDARKLY_MCP_MODE: "direct",
      LAUNCHDARKLY_MCP_TOOLSETS: "flags",
    };
    expect(parse([], env)).toMatchObject({
      allowWrites: true,
      mode: "direct",
      toolsets: ["flags"],
    });
    expect(parse(["--mode=auto", "--allow-writes=false", "--toolsets=all"], env)).toMatchObject({
      allowWrites: false,
      mode: "auto",
      toolsets: null,
    });
    expect(parse(["--read-only", "--allow-deletes"], env)).toMatchObject({
      allowWrites: false,
      allowDeletes: false,
    });
    expect(parse(["--instance=eu"])["server"]).toBe("eu");
  });

  it("choose tools; leaving out goes before taking in", async () => {
    const names = async (...argv: string[]) => {
      const { stdout } = await run([...argv, "--list"], "", 0);
      return stdout
        .split("\n\n")[0]
        ?.split("\n")
        .map((line) => line.split(" ")[0]);
    };
    expect(await names("--mode=direct", "--toolsets=projects")).toEqual(
      ["get_flag_defaults_by_project", "get_project", "get_projects", "describe_operation"].sort(
        (a, b) => Number(a === "describe_operation") - Number(b === "describe_operation"),
      ),
    );
    expect(
      await names("--mode=direct", "--tools=get_tags,get_project", "--exclude-tools=get_tags"),
    ).toEqual(["get_project", "describe_operation"]);
    expect(await names("--exclude-tools=get_flag")).not.toContain("get_flag");
  });

  it("are all in the README and in the help", async () => {
    const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
    const { stdout } = await run(["--help"], "", 0);
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map((match) => match[1] ?? "");
    expect(flags.length).toBeGreaterThan(25);
    for (const flag of flags) expect(readme).toContain(`\`--${flag}`);
    expect((await run(["--version"], "", 0)).stdout).toBe("0.1.0\n");
  });
});

describe("the README's configurations", () => {
  const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "flagforge-mcp-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  interface Server {
    readonly command: string;
    readonly args: readonly string[];
    readonly env: Environment;
  }

  /** Servers of every block, whichever client it is for. */
  const blocks = [...readme.matchAll(/^```(json|toml)\n([\s\S]*?)^```/gm)].map(
    ([, language, text = ""]) => (language === "json" ? readJson(text) : readToml(text)),
  );

  function readJson(text: string): Server {
    const { mcpServers, servers } = JSON.parse(text) as Readonly<
      Record<string, Readonly<Record<string, Server>> | undefined>
    >;
    return Object.values(mcpServers ?? servers ?? {})[0] as Server;
  }

  function readToml(text: string): Server {
    const value = (name: string): string =>
      new RegExp(`^${name} = (.*)$`, "m").exec(text)?.[1] ?? "";
    const env = /^\{ (\w+) = (".*") \}$/.exec(value("env"));
    expect(text).toMatch(/^\[mcp_servers\.\w+\]\n/);
    return {
      command: JSON.parse(value("command")) as string,
      args: JSON.parse(value("args")) as string[],
      env: { [env?.[1] ?? ""]: JSON.parse(env?.[2] ?? '""') as string },
    };
  }

  it("are those that --print-config prints", async () => {
    for (const client of ["claude", "vscode", "codex"]) {
      const { stdout } = await run(["--print-config", client], "", 0);
      const printed = client === "codex" ? readToml(stdout) : readJson(stdout);
      expect(blocks).toContainEqual(expect.objectContaining(printed));
    }
  });

  it.each(blocks.map((block, i) => [i, block] as const))(
    "number %i starts the server",
    async (_, { command, args, env }) => {
      expect(command).toBe("npx");
      const [first, name, ...rest] = args;
      expect([first, name]).toEqual(["-y", "@flagforge/launchdarkly-mcp"]);
      // What npx would run: the package's command, under its name.
      const link = join(folder, "launchdarkly-mcp");
      rmSync(link, { force: true });
      symlinkSync(bin, link);
      const filled = Object.fromEntries(Object.keys(env).map((variable) => [variable, KEY]));
      const ran = await run([link, ...rest], HELLO, 1, filled, "node");
      expect(messagesOf(ran)[0]?.result).toMatchObject({
        serverInfo: { name: "launchdarkly-mcp" },
      });
      const untouched = await run([link, ...rest], HELLO, 0, env, "node");
      expect(untouched).toMatchObject({ code: 2, stderr: expect.stringContaining("placeholder") });
    },
  );
});

describe("the package", () => {
  it("is small and needs nothing", () => {
    const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as Readonly<
      Record<string, unknown>
    >;
    expect(manifest["dependencies"]).toBeUndefined();
    const folder = buildPackage();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = files.reduce(
      (sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size,
      0,
    );
    console.log(`package: ${files.length + 1} files, ${bytes} bytes`);
    expect(bytes).toBeLessThan(2_500_000);
    const imported = ["server.cjs", "client.cjs"].flatMap((name) => {
      const text = readFileSync(join(folder, "dist", name), "utf8");
      return [...text.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(
        (match) => match[1] ?? "",
      );
    });
    expect(imported).toContain("./client.cjs");
    expect(imported.length).toBeGreaterThan(3);
    const foreign = imported.filter((name) => name !== "./client.cjs" && !isBuiltin(name));
    expect(foreign).toEqual([]);
  });

  it("compiles", () => {
    const { stdout } = spawnSync(
      process.execPath,
      ["node_modules/typescript/bin/tsc", "-p", PACKAGE],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("");
  });
});
