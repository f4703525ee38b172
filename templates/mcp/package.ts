/** The package around the server: what it is called, how it is built. */
import { defaultAddress } from "../../generator/model/servers.ts";
import { untrusted, type Text, type Hostile } from "../../generator/values.ts";
import { renderJson } from "../../generator/lang/json.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { renderCompactObject, renderString } from "../../generator/lang/typescript.ts";
import { renderLayout, type Layout } from "../../generator/lang/layout.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { camelCase } from "../../generator/lang/words.ts";
import { splitWords } from "../../generator/model/words.ts";
import type { McpOptions } from "./options.ts";
import type { OperationEntry } from "./overlay/src/catalogue-types.ts";

const ORIGIN = "templates/mcp/package.ts";

/** `src/identity.ts` and `src/client.ts`: names, servers, and the client that every call goes through. */
export function emitIdentity(
  model: ApiModel,
  kit: Kit,
  options: McpOptions,
  entries: readonly Hostile<OperationEntry>[],
): readonly OutputFile[] {
  const areas = new Set(entries.map(({ toolset }) => toolset));
  const list = (items: readonly string[]): Layout => {
    const texts = items.map((item) => renderJson(item)).join(", ");
    return `[${texts}]`;
  };
  const text = kit.renderer("identity", {
    name: renderString(options.commandName),
    packageName: renderString(options.packageName),
    version: renderString(options.version),
    title: renderString(options.title),
    apiVersion: renderString(model.version),
    prefix: renderString(options.environmentPrefix),
    scheme: renderString(options.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")),
    credentials: renderLayout(list(options.credentialVariables), 1),
    defaultToolsets: renderLayout(
      list(options.defaultToolsets.filter((area) => areas.has(area))),
      1,
    ),
    servers: renderLayout(renderCompactObject(serverEntries(model)), 1),
  });
  const client = kit.renderer("client", {
    clientPackage: renderString(options.clientPackage),
    clientClass: options.clientClass,
  });
  return [
    buildFile("src/identity.ts", text, "#/info", "typescript"),
    buildFile("src/client.ts", client, "#/servers", "typescript"),
  ];
}

/** Servers by the names the client knows them by. */
const serverEntries = ({ servers }: ApiModel): readonly (readonly [Text, Layout])[] =>
  servers.map((server, i): readonly [Text, Layout] => [
    server.name ?? untrusted(camelCase(splitWords(server.description ?? "")) || `server${i + 1}`),
    // Its variables have their defaults; another address is a setting.
    renderString(defaultAddress(server)),
  ]);

/** `package.json`, `tsconfig.json`. */
export function emitPackage(
  model: ApiModel,
  { releases }: Kit,
  options: McpOptions,
): readonly OutputFile[] {
  const { clientPackage } = options;
  const manifest = {
    name: options.packageName,
    version: options.version,
    description: untrusted(`MCP server of the ${model.title}`),
    license: "Apache-2.0",
    type: "module",
    engines: { node: ">=20" },
    bin: { [options.commandName]: "bin/server.cjs", mcp: "bin/server.cjs" },
    exports: { ".": "./dist/server.cjs", "./package.json": "./package.json" },
    files: ["bin", "dist", "README.md", ...(releases.length === 0 ? [] : ["CHANGELOG.md"])],
    scripts: { build: "node build.mjs", prepack: "npm run build" },
    devDependencies: {
      "@cfworker/json-schema": "4.1.1",
      [clientPackage]: `file:../typescript`,
      "@modelcontextprotocol/server": "2.4.0",
      "@types/node": "^20.19.0",
      esbuild: "0.28.2",
      minisearch: "7.2.0",
      typescript: "~5.9.3",
      // The one the SDK takes: its settings are made through it.
      zod: "4.6.7",
    },
  };
  return [
    buildFile("package.json", `${renderJson(manifest, 2)}\n`, ORIGIN),
    buildFile("tsconfig.json", `${renderJson(buildTsconfig(clientPackage), 2)}\n`, ORIGIN, "json"),
    buildFile(".gitignore", "dist/\nnode_modules/\n", ORIGIN),
  ];
}

const buildTsconfig = (clientPackage: string) => ({
  compilerOptions: {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    moduleResolution: "nodenext",
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    noEmit: true,
    // Beside the client where both are generated; elsewhere the installed package is taken.
    paths: {
      [clientPackage]: ["../typescript/src/index.ts"],
      [`${clientPackage}/*`]: ["../typescript/src/*"],
    },
  },
  include: ["src"],
});
