/** Servers as the run time takes them. */
import { untrusted, type Untrusted } from "../../generator/values.ts";
import type { ImportSet } from "../../generator/emit/imports.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import { renderObject, renderString } from "../../generator/lang/typescript.ts";
import { serverNames } from "../../generator/lang/server-names.ts";
import { camelCase } from "../../generator/lang/words.ts";
import type { Server } from "../../generator/model/model.ts";
import { splitWords } from "../../generator/model/words.ts";
import type { Scope } from "./scope.ts";

export interface NamedServer extends Server {
  readonly name: Untrusted;
}

/** Servers with the names a user picks them by. */
export function nameServers(servers: readonly Server[]): readonly NamedServer[] {
  const names = serverNames(servers, (text) => camelCase(splitWords(text)));
  return servers.map((server, i): NamedServer => ({
    ...server,
    name: names[i] ?? untrusted(`server${i + 1}`),
  }));
}

/** Servers of the API. */
export const namedServers = ({ model }: Scope): readonly NamedServer[] =>
  nameServers(model.servers);

/** An address; one with variables brings their defaults. */
export function renderAddress(server: NamedServer, imports: ImportSet, module: string): Layout {
  if (server.variables.length === 0) return renderString(server.url);
  const defaults = server.variables.map((v) => [v.name, renderString(v.defaultValue)] as const);
  const withVariables = imports.value(module, "withVariables");
  return [withVariables, "(", renderString(server.url), ", ", renderObject(defaults), ")"];
}
