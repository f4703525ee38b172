/** The package around the code: entry points, `package.json`, build settings. */
import { renderJson } from "../../generator/lang/json.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  assignment,
  bracketed,
  group,
  hardline,
  indent,
  join,
  renderLayout,
  softline,
  type Layout,
} from "../../generator/lang/layout.ts";
import { renderDocComment, renderObject, renderString } from "../../generator/lang/typescript.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { namedInbound } from "./webhooks.ts";
import { allOperations, type Scope } from "./scope.ts";
import { renderAuthentication, renderCredentials, renderSecurity } from "./security.ts";
import { namedServers, renderAddress, type NamedServer } from "./servers.ts";

/** `src/core.ts`: the API's definition and the client without methods. */
export function emitCore(scope: Scope): OutputFile {
  const { options, kit } = scope;
  const imports = new ImportSet();
  imports.value("./lib/client.js", "ClientCore");
  imports.type("./lib/client.js", "ApiDefinition");
  imports.type("./lib/client.js", "SDKOptions as ClientOptions");
  const servers = namedServers(scope);
  const entries: readonly (readonly [string, Layout])[] = [
    [
      "servers",
      renderObject(
        servers.map(
          (server) => [server.name, renderAddress(server, imports, "./lib/client.js")] as const,
        ),
      ),
    ],
    ["server", renderString(servers[0]?.name ?? "")],
    ...renderAuthentication(scope.model, imports),
    ...renderVersions(scope.model, imports),
    ["environmentVariable", renderString(options.environmentVariable)],
    ["userAgent", renderString(`${options.packageName}/${options.version}`)],
  ];
  const names = servers.map((server) => renderString(server.name));
  const lines: readonly Text[] = [
    "Server to send requests to; the first one if not given.",
    ...servers.map((server): Text => `- \`${server.name}\`: ${server.url}${renderValues(server)}`),
  ];
  return buildFile(
    "src/core.ts",
    kit.renderer("core", {
      definition: renderLayout(["const definition: ApiDefinition = ", renderObject(entries), ";"]),
      className: options.className,
      security: renderSecurity(scope.model, imports),
      credentials: renderCredentials(scope.model, imports),
      serverComment: renderDocComment([untrusted(lines.join("\n"))], 1).join("\n"),
      server: renderLayout(
        ["readonly server?: ", group(join(" | ", [...names, "undefined"])), ";"],
        1,
      ),
      imports: imports.render(),
    }),
    "#/servers",
  );
}

/** The values that variables of an address may have, where the description lists them. */
const renderValues = ({ variables }: NamedServer): Text =>
  variables
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }): Text => ` (\`${name}\`: ${values.join(", ")})`)
    .join("");

/** What the client knows of versions and hidden methods. */
function renderVersions(
  { versioning, methodOverride }: ApiModel,
  imports: ImportSet,
): readonly (readonly [string, Layout])[] {
  const use = (name: string, ...args: readonly Layout[]): Layout => [
    imports.value("./lib/versions.js", name),
    bracketed("(", args, ")"),
  ];
  const form = (pattern: Text): Layout => ["new RegExp(", renderString(pattern), ', "u")'];
  return [
    ...(versioning === null
      ? []
      : [
          [
            "versioning",
            use("versionHeader", renderString(versioning.header), form(versioning.pattern)),
          ] as const,
        ]),
    ...(methodOverride === null
      ? []
      : [
          [
            "methodOverride",
            use("methodHeader", renderString(methodOverride.toLowerCase())),
          ] as const,
        ]),
  ];
}

/** `src/index.ts`: the class client. */
export function emitClient(scope: Scope): OutputFile {
  const { options, kit, model, names } = scope;
  const imports = new ImportSet();
  imports.value("./core.js", `${options.className}Core`);
  const namespaces = model.groups.map((group) => {
    const { property, type, module } = names.namespaces.get(group.tag) ?? {
      property: "",
      type: "",
      module: "",
    };
    imports.value(`./namespaces/${module}.js`, type);
    return {
      property,
      type,
      comment: renderDocComment([firstLine(group.description ?? group.tag)], 1).join("\n"),
      getter: renderLayout(
        ["return (", assignment(`this.#${property}`, `new ${type}(this)`, "??="), ");"],
        2,
      ),
    };
  });
  return buildFile(
    "src/index.ts",
    kit.renderer("client", {
      imports: imports.render(),
      patches: model.instructions !== null,
      webhooks: namedInbound(scope).length > 0,
      className: options.className,
      comment: renderDocComment([
        `Client of the ${model.title}, with one property a namespace.`,
        "@throws InvalidRequestError when the server is unknown or its address malformed",
      ]).join("\n"),
      paged: allOperations(model).some(({ paging }) => paging !== null),
      namespaces,
    }),
    "#/tags",
  );
}

export const firstLine = (text: Text): Untrusted =>
  untrusted((text.split(/[\r\n]/)[0] ?? "").trim());

const ENTRIES: readonly (readonly [string, string])[] = [
  [".", "index"],
  ["./core", "core"],
  ["./core.js", "core"],
  ["./node", "node"],
  ["./node.js", "node"],
  ["./redis", "redis"],
  ["./redis.js", "redis"],
  ["./models", "models/index"],
  ["./operations", "operations/index"],
  ["./errors", "errors/index"],
  ["./errors.js", "errors/index"],
  ["./funcs/*.js", "funcs/*"],
  ["./funcs/*", "funcs/*"],
];

/** Entries of the builders: an API without instructions has none. */
const PATCH_ENTRIES: readonly (readonly [string, string])[] = [
  ["./patches", "patches/index"],
  ["./patches/*.js", "patches/*"],
  ["./patches/*", "patches/*"],
];

/** Entry of the types of what the API sends. */
const WEBHOOK_ENTRIES: readonly (readonly [string, string])[] = [["./webhooks", "webhooks"]];

/** `package.json`, `tsconfig.json`, licence. */
export function emitPackage(scope: Scope): readonly OutputFile[] {
  const { options, model } = scope;
  const manifest = {
    name: options.packageName,
    version: options.version,
    description: untrusted(`TypeScript client of the ${model.title}`),
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ...Object.fromEntries(
        [
          ...ENTRIES,
          ...(namedInbound(scope).length === 0 ? [] : WEBHOOK_ENTRIES),
          ...(model.instructions === null ? [] : PATCH_ENTRIES),
        ].map(([entry, file]) => [
          entry,
          { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
        ]),
      ),
      "./package.json": "./package.json",
    },
    files: [
      ...["dist", "src", "docs", "README.md", "FUNCTIONS.md", "api-report.md"],
      ...(scope.kit.releases.length === 0 ? [] : ["CHANGELOG.md"]),
    ],
    scripts: { build: "tsc -p .", prepack: "npm run build" },
    peerDependencies: { redis: ">=5", undici: ">=7" },
    peerDependenciesMeta: { redis: { optional: true }, undici: { optional: true } },
    devDependencies: { "@types/node": "^20.19.0", typescript: "~5.9.3", undici: "^7.30.0" },
  };
  return [
    buildFile("package.json", `${renderJson(manifest, 2)}\n`, "templates/typescript/package.ts"),
    buildFile("tsconfig.json", renderPrettyJson(TSCONFIG), "templates/typescript/package.ts"),
    buildFile(".gitignore", "dist/\nnode_modules/\n", "templates/typescript/package.ts"),
  ];
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    moduleResolution: "nodenext",
    rootDir: "src",
    outDir: "dist",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    declaration: true,
    sourceMap: false,
    skipLibCheck: true,
    types: [],
  },
  include: ["src"],
};

/** JSON as Prettier lays it out: lists of short values on one line. */
function renderPrettyJson(value: unknown): string {
  return `${renderLayout(renderJsonLayout(value))}\n`;
}

function renderJsonLayout(value: unknown): Layout {
  if (Array.isArray(value)) {
    const items = value.map(renderJsonLayout);
    return group(["[", indent([softline, join([", "], items)]), softline, "]"]);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]): Layout => [
    JSON.stringify(key),
    ": ",
    renderJsonLayout(item),
  ]);
  return ["{", indent([hardline, join([",", hardline], entries)]), hardline, "}"];
}
