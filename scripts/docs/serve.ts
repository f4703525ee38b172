/** Serves a folder on this machine; pages reload when they are told to. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};
const RELOAD_SCRIPT = `new EventSource("/__reload").onmessage = () => location.reload();\n`;
const RELOAD_TAG = '<script type="module" src="/__reload.js"></script></head>';

export interface DocsServer {
  readonly url: string;
  /** Tells every open page to load anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** `under` is the path the site stands at: `/` or `/docs/`. */
export async function serveFolder(
  folder: string,
  { port = 0, under = "/", live = false } = {},
): Promise<DocsServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? "/");
    if (live && path === "/__reload") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.flushHeaders();
      open.add(response);
      response.on("close", () => open.delete(response));
    } else if (live && path === "/__reload.js") {
      response.writeHead(200, { "content-type": TYPES[".js"] }).end(RELOAD_SCRIPT);
    } else {
      void answer(folder, under, path, live, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    reload: () => open.forEach((response) => response.write("data: \n\n")),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return "";
  }
}

async function answer(
  folder: string,
  under: string,
  path: string,
  live: boolean,
  response: ServerResponse,
): Promise<void> {
  const found = path.startsWith(under) ? await readPage(folder, path.slice(under.length)) : null;
  const [name, body] = found ?? (["404.html", await readFile(join(folder, "404.html"))] as const);
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  response.writeHead(found === null ? 404 : 200, {
    "content-type": type,
    "cache-control": "no-store",
  });
  const isPage = live && name.endsWith(".html");
  response.end(isPage ? body.toString("utf8").replace("</head>", RELOAD_TAG) : body);
}

/** A file, the page of an address without ending, or the first page of a folder; nothing outside of the site. */
async function readPage(folder: string, path: string): Promise<readonly [string, Buffer] | null> {
  const asked = normalize(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (asked.startsWith("..")) return null;
  for (const name of [asked, `${asked}.html`]) {
    const body = await readFile(join(folder, name)).catch(() => null);
    if (body !== null) return [name, body];
  }
  return null;
}
