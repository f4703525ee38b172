/** A Redis server for a test, where this machine has one. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";

export interface RedisServer extends AsyncDisposable {
  /** Path of its socket. */
  readonly socket: string;
  /** Ends it at once, as a crash would. */
  kill(): void;
}

/** Whether `redis-server` is installed; without it CI fails and other machines skip. */
export function hasRedis(): boolean {
  const found = spawnSync("redis-server", ["--version"]).status === 0;
  if (!found && process.env["CI"] === "true") throw new Error("CI needs redis-server: see .ci/run");
  if (!found) console.log("skipped: the Redis tests (redis-server is not installed)");
  return found;
}

/** Starts a server that listens on a socket in a temporary folder and keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "flagforge-redis-"));
  const socket = join(folder, "redis.sock");
  const settings = ["--port", "0", "--unixsocket", socket, "--save", "", "--dir", folder];
  const child = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout.on("data", (text: Buffer) => {
      if (/ready to accept|accept connections at/i.test(text.toString())) resolve();
    });
  });
  const kill = (): void => void child.kill("SIGKILL");
  return {
    socket,
    kill,
    async [Symbol.asyncDispose]() {
      const ended = child.exitCode === null && child.signalCode === null;
      const gone = ended ? new Promise((resolve) => child.once("exit", resolve)) : undefined;
      kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Connects to it. */
export const connectRedis = (socket: string) =>
  createClient({ socket: { path: socket, tls: false, reconnectStrategy: false } })
    .on("error", () => {})
    .connect();
