/** Servers, security schemes and security requirements. */
import { untrusted, type Untrusted } from "../values.ts";
import { visitObjects } from "../spec/visit.ts";
import type { OAuthFlow, SecurityScheme, Server } from "./model.ts";
import { isObject, type ObjectCursor, type Reader } from "./reader.ts";
import { compareText } from "./words.ts";

/** Where descriptions put a server's short name: OpenAPI 3.2's `name`, then the extensions in use. */
const NAME_KEYS = ["name", "x-flagforge-name", "x-speakeasy-server-id"];

export function buildServers(reader: Reader, holder: ObjectCursor): readonly Server[] {
  return reader.items(holder, "servers").flatMap((at): readonly Server[] => {
    const server = reader.asObject(at, "A server");
    const url = server === null ? null : reader.string(server, "url");
    if (server === null || url === null) return [];
    const names = NAME_KEYS.map((key) => reader.text(server, key));
    return [
      {
        // Without a scheme an address has that of the page it is on; who generates reads the description anywhere.
        url: untrusted(url.replace(/\/+$/, "").replace(/^\/\/(?=[^/])/, "https://")),
        name: names.find((name) => name !== null) ?? null,
        description: reader.text(server, "description"),
        variables: reader.members(server, "variables").flatMap(([name, variable]) => {
          const declared = reader.asObject(variable, "A server variable");
          if (declared === null) return [];
          return [
            {
              name,
              defaultValue: reader.string(declared, "default") ?? untrusted(""),
              values: reader.strings(declared, "enum"),
              description: reader.text(declared, "description"),
            },
          ];
        }),
        pointer: server.pointer,
      },
    ];
  });
}

/** Address of a server with its variables at their defaults. */
export const defaultAddress = ({ url, variables }: Server): Untrusted =>
  untrusted(
    url.replaceAll(
      /\{(.*?)\}/g,
      (_, name: string) => variables.find((each) => each.name === name)?.defaultValue ?? "",
    ),
  );

/** Alternatives, each a sorted list of scheme names. */
export function buildSecurity(
  reader: Reader,
  holder: ObjectCursor,
): readonly (readonly Untrusted[])[] {
  return reader.items(holder, "security").flatMap((at) => {
    const requirement = reader.asObject(at, "A security requirement");
    return requirement === null ? [] : [reader.entries(requirement).map(([name]) => name)];
  });
}

export function buildAuth(reader: Reader, root: ObjectCursor): readonly SecurityScheme[] {
  const components = reader.object(root, "components");
  if (components === null) return [];
  const required = collectScopes(reader, root);
  return reader.members(components, "securitySchemes").flatMap(([name, at]) => {
    const scheme = reader.resolve(at, "A security scheme");
    const scopes = [...(required.get(name) ?? [])].sort(compareText);
    const built = scheme === null ? null : buildScheme(reader, name, scheme, scopes);
    return built === null ? [] : [built];
  });
}

/** Scheme → every scope that something of the API asks for. */
function collectScopes(reader: Reader, root: ObjectCursor): ReadonlyMap<string, Set<Untrusted>> {
  const scopes = new Map<string, Set<Untrusted>>();
  visitObjects(root.value, (kind, value, pointer) => {
    if (kind !== "root" && kind !== "operation") return;
    for (const requirement of reader.items({ value, pointer }, "security")) {
      if (!isObject(requirement.value)) continue;
      for (const [name, { value: asked }] of reader.entries({
        value: requirement.value,
        pointer: requirement.pointer,
      })) {
        const known = scopes.get(name) ?? new Set<Untrusted>();
        if (Array.isArray(asked)) for (const scope of asked) known.add(untrusted(String(scope)));
        scopes.set(name, known);
      }
    }
  });
  return scopes;
}

const KEY_PLACES = ["header", "query", "cookie"] as const;

const FLOWS = ["implicit", "password", "clientCredentials", "authorizationCode"] as const;

function buildFlows(reader: Reader, scheme: ObjectCursor): readonly OAuthFlow[] {
  const flows = reader.object(scheme, "flows");
  if (flows === null) return [];
  return FLOWS.flatMap((kind): readonly OAuthFlow[] => {
    const at = reader.object(flows, kind);
    if (at === null) return [];
    return [
      {
        kind,
        authorizationUrl: reader.text(at, "authorizationUrl"),
        tokenUrl: reader.text(at, "tokenUrl"),
        refreshUrl: reader.text(at, "refreshUrl"),
        scopes: reader.members(at, "scopes").map(([name, { value }]) => ({
          name,
          description: typeof value === "string" && value !== "" ? untrusted(value) : null,
        })),
      },
    ];
  });
}

function buildScheme(
  reader: Reader,
  name: Untrusted,
  at: ObjectCursor,
  requiredScopes: readonly Untrusted[],
): SecurityScheme | null {
  const base = { name, description: reader.text(at, "description"), pointer: at.pointer };
  const type = reader.string(at, "type");
  switch (type) {
    case "apiKey": {
      const place = reader.string(at, "in");
      const location = KEY_PLACES.find((known) => known === place);
      const parameter = reader.string(at, "name");
      if (location !== undefined && parameter !== null)
        return { ...base, kind: "apiKey", location, parameter };
      reader.reject(at.pointer, "The API key has no name or no place", 'Give it "name" and "in"');
      return null;
    }
    case "http":
      return {
        ...base,
        kind: "http",
        scheme: untrusted((reader.string(at, "scheme") ?? "bearer").toLowerCase()),
      };
    case "oauth2":
      return { ...base, kind: "oauth2", flows: buildFlows(reader, at), requiredScopes };
    case "openIdConnect":
      return {
        ...base,
        kind: "openIdConnect",
        url: reader.string(at, "openIdConnectUrl") ?? untrusted(""),
        requiredScopes,
      };
    case "mutualTLS":
      return { ...base, kind: "mutualTLS" };
    default:
      reader.reject(
        at.pointer,
        `${JSON.stringify(type)} is not a kind of security scheme`,
        "Use apiKey, http, oauth2, openIdConnect or mutualTLS",
      );
      return null;
  }
}
