/** The package around the server: what it is called, how it is built. */
import { recordOf, untrusted, type Text, type Hostile } from "../../generator/values.ts";
import { renderJson } from "../../generator/lang/json.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { renderString, renderValue } from "../../generator/lang/typescript.ts";
import { renderLayout, type Layout } from "../../generator/lang/layout.ts";
import type { ApiModel, Json } from "../../generator/model/model.ts";
import { serverNames } from "../../generator/lang/server-names.ts";
import { camelCase } from "../../generator/lang/words.ts";
import { splitWords } from "../../generator/model/words.ts";
import { planCredentials } from "./credentials.ts";
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
  const plan = planCredentials(model, options);
  const areas = new Set(entries.map(({ toolset }) => toolset));
  const list = (items: readonly Text[]): Layout => {
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
    schemes: renderLayout(renderValue(plan.schemes as unknown as Json), 1),
    manySchemes: String(plan.manySchemes),
    asked: renderLayout(list(plan.asked), 1),
    servers: renderLayout(list(clientServers(model)), 1),
    serverVariables: renderLayout(renderValue(serverVariables(model)), 1),
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

/** The names the client knows servers by. */
export const clientServers = ({ servers }: ApiModel): readonly Text[] =>
  serverNames(servers, (text) => camelCase(splitWords(text)));

/** Variables of the addresses of all servers, those of operations included, with their values; none: any. */
export function serverVariables({
  servers,
  groups,
}: ApiModel): Readonly<Record<string, readonly Text[]>> {
  const own = groups.flatMap(({ operations }) => operations.flatMap((each) => each.servers));
  const found = new Map<Text, readonly Text[]>();
  for (const { name, values } of [...servers, ...own].flatMap(({ variables }) => variables)) {
    const known = found.get(name);
    const isAny = values.length === 0 || known?.length === 0;
    found.set(name, isAny ? [] : [...new Set([...(known ?? []), ...values])]);
  }
  return recordOf(found);
}

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
