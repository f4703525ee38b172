/** Servers, security schemes and security requirements. */
import type { SecurityScheme, Server } from "./model.ts";
import type { ObjectCursor, Reader } from "./reader.ts";

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
        url: url.replace(/\/+$/, ""),
        name: names.find((name) => name !== null) ?? null,
        description: reader.text(server, "description"),
        variables: reader.members(server, "variables").flatMap(([name, variable]) => {
          const declared = reader.asObject(variable, "A server variable");
          if (declared === null) return [];
          return [
            {
              name,
              defaultValue: reader.string(declared, "default") ?? "",
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

/** Alternatives, each a sorted list of scheme names. */
export function buildSecurity(
  reader: Reader,
  holder: ObjectCursor,
): readonly (readonly string[])[] {
  return reader.items(holder, "security").flatMap((at) => {
    const requirement = reader.asObject(at, "A security requirement");
    return requirement === null ? [] : [reader.entries(requirement).map(([name]) => name)];
  });
}

export function buildAuth(reader: Reader, root: ObjectCursor): readonly SecurityScheme[] {
  const components = reader.object(root, "components");
  if (components === null) return [];
  return reader.members(components, "securitySchemes").flatMap(([name, at]) => {
    const scheme = reader.resolve(at, "A security scheme");
    const built = scheme === null ? null : buildScheme(reader, name, scheme);
    return built === null ? [] : [built];
  });
}

function buildScheme(reader: Reader, name: string, at: ObjectCursor): SecurityScheme | null {
  const base = { name, description: reader.text(at, "description"), pointer: at.pointer };
  const type = reader.string(at, "type");
  switch (type) {
    case "apiKey": {
      const location = reader.string(at, "in");
      const parameter = reader.string(at, "name");
      const known = location === "header" || location === "query" || location === "cookie";
      if (known && parameter !== null) return { ...base, kind: "apiKey", location, parameter };
      reader.reject(at.pointer, "The API key has no name or no place", 'Give it "name" and "in"');
      return null;
    }
    case "http":
      return {
        ...base,
        kind: "http",
        scheme: (reader.string(at, "scheme") ?? "bearer").toLowerCase(),
      };
    case "oauth2":
      return { ...base, kind: "oauth2" };
    case "openIdConnect":
      return { ...base, kind: "openIdConnect", url: reader.string(at, "openIdConnectUrl") ?? "" };
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
