/** Servers of the cases: bytes on plain sockets, one request a connection, so that an answer can be anything. */
import { createServer, type Socket } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly target: string;
  /** Lines of the head. */
  readonly head: string;
  readonly body: string;
}

export type Answer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
    }
  | { readonly bytes: string | Buffer }
  | "silence"
  | "reset";

/** Addresses that a case can name. */
export interface Origins {
  /** The API. */
  readonly own: string;
  /** Somebody else, who must not be asked for anything. */
  readonly other: string;
  /** The API, encrypted. */
  readonly secure: string;
}

/** An origin that keeps what arrives. */
export interface Origin {
  readonly url: string;
  readonly seen: Seen[];
  /** How requests are answered. */
  answer: (request: Seen) => Answer;
  close(): Promise<void>;
}

/** Starts an origin; with a key and a certificate it speaks TLS. */
export async function startOrigin(pem?: string): Promise<Origin> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const origin: Pick<Origin, "answer"> = { answer: () => ({}) };
  const talk = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => {});
    let data = "";
    socket.on("data", (chunk: Buffer) => {
      data += chunk.toString("latin1");
      const request = readRequest(data);
      if (request === null) return;
      data = "";
      seen.push(request);
      send(socket, origin.answer(request));
    });
  };
  const server: Server =
    pem === undefined ? createServer(talk) : createTlsServer({ key: pem, cert: pem }, talk);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(origin, {
    url: `http${pem === undefined ? "" : "s"}://127.0.0.1:${port}`,
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A whole request; `null` while a part is missing. */
function readRequest(data: string): Seen | null {
  const end = data.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = data.slice(0, end);
  const body = data.slice(end + 4);
  if (body.length < Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)) return null;
  const [method = "", target = ""] = head.split(" ", 2);
  return { method, target, head, body };
}

function send(socket: Socket, answer: Answer): void {
  if (answer === "silence") return;
  if (answer === "reset") return void socket.resetAndDestroy();
  if ("bytes" in answer) return void socket.end(answer.bytes);
  const { status = 200, headers = {}, body = '{"name":"good"}' } = answer;
  const all = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
    ...headers,
  };
  const rows = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write([`HTTP/1.1 ${status} Some`, ...rows, "", ""].join("\r\n"), "latin1");
  socket.end(body);
}
