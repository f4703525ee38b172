// Copied by flagforge from templates/typescript/overlay/src/lib/servers.ts; edit it there.
import { parseBase } from "./client.js";
import type { ServerAddress, Settings } from "./client.js";

/**
 * Servers of an operation's own. The one that has the name of the client's server is taken, else the first one; their
 * variables are the client's, and an address that the client was given goes before them.
 */
export function ownServers(
  servers: Readonly<Record<string, string | ServerAddress>>,
): (settings: Settings) => string {
  return ({ server, serverURL, serverVariables, base }) => {
    if (serverURL) return base;
    const named = Object.hasOwn(servers, server ?? "") ? servers[server!] : undefined;
    const address = named ?? Object.values(servers)[0]!;
    return parseBase(typeof address === "string" ? address : address(serverVariables ?? {}));
  };
}
