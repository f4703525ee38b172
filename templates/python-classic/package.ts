/** The package around the code: what it exports, what it stands on, `pyproject.toml`. */
import { defaultAddress } from "../../generator/model/servers.ts";
import type { Text } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  renderDocstring,
  renderPython,
  renderPythonString,
  renderTomlString,
} from "../../generator/lang/python.ts";
import { compareMembers, renderImport } from "../../generator/lang/python-imports.ts";
import { bracketed, ifBreak, type Layout } from "../../generator/lang/layout.ts";
import type { ApiModel, SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, usedSchemes } from "../../generator/model/security.ts";
import { compareText } from "../../generator/model/words.ts";
import { emitModule, type Scope } from "./scope.ts";

/** Everything that is neither operation nor object. */
export const emitPackage = (scope: Scope): readonly OutputFile[] => [
  emitInit(scope),
  emitBase(scope),
  ...emitProject(scope),
];

const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  api_client: ["ApiClient"],
  configuration: ["Configuration"],
  exceptions: [
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "UnauthorizedException",
    "UnprocessableEntityException",
  ],
};

function emitInit(scope: Scope): OutputFile {
  const exported = Object.entries(EXPORTS).flatMap(([module, names]) =>
    names.map((name) => ({ module, name })),
  );
  return emitModule(
    scope,
    "__init__.py",
    "init",
    {
      doc: renderDocstring([`Client of the ${scope.model.title}.`]) ?? "",
      base: scope.options.baseModule,
      imports: exported.map(({ module, name }) =>
        renderImport(`.${module}`, [`${name} as ${name}`], 1),
      ),
      modules: [...exported]
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ module, name }) => `"${name}": "${module}",`),
      version: renderPythonString(scope.options.version),
    },
    "templates/python-classic/init.hbs",
  );
}

/** What the hand-written modules use of the package below. */
const BASE = [
  "OMIT",
  "ApiException",
  "HttpRequest",
  "HttpResponse",
  "InvalidRequestError",
  "RequestOptions",
  "Send",
];

/** `_base.py`: what the hand-written modules need to know of the API and of the package below. */
function emitBase(scope: Scope): OutputFile {
  const { options, model } = scope;
  return emitModule(
    scope,
    "_base.py",
    "base",
    {
      imports: renderImport(
        options.baseModule,
        [...new Set([...BASE, options.baseClass])].sort(compareMembers),
        0,
      ),
      module: options.baseModule,
      client: options.baseClass,
      hosts: renderPython([
        "HOSTS: tuple[tuple[str, str], ...] = ",
        renderPairs(hostsOf(model).map(({ name, url }) => [name, url])),
      ]),
      authentication: authenticationOf(model).map(renderPythonString).join(", "),
      schemes: renderPython([
        "SCHEMES: tuple[tuple[str, str], ...] = ",
        renderPairs(hasManySchemes(model) ? usedSchemes(model).map(pairOf) : []),
      ]),
      variable: renderPythonString(options.environmentVariable),
      userAgent: renderPythonString(`${options.packageName}/${options.version}`),
    },
    "#/servers",
  );
}

function renderPairs(pairs: readonly (readonly [Text, Text])[]): Layout {
  const items = pairs.map((pair) => `(${pair.map(renderPythonString).join(", ")})`);
  // A tuple of one needs its comma on one line, too.
  return bracketed("(", items.length === 1 ? [[...items, ifBreak("", ",")]] : items, ")");
}

/** Addresses of the servers; variables are filled with their defaults. */
export const hostsOf = (model: ApiModel) =>
  model.servers.map((server) => ({
    name: server.description ?? server.name ?? "",
    url: defaultAddress(server),
  }));

/** Kind and name of the scheme the API uses by default. */
export function authenticationOf({ auth, security }: ApiModel): readonly [Text, Text] {
  const wanted = security.flat();
  const scheme = auth.find((candidate) => wanted.includes(candidate.name)) ?? auth[0];
  return scheme === undefined ? ["", ""] : pairOf(scheme);
}

/** Kind and name of a scheme. */
function pairOf(scheme: SecurityScheme): readonly [Text, Text] {
  switch (scheme.kind) {
    case "mutualTLS":
      return ["", ""];
    case "apiKey":
      return ["apiKey", scheme.name];
    case "http":
      return [scheme.scheme === "basic" ? "basic" : "bearer", scheme.name];
    case "oauth2":
    case "openIdConnect":
      return ["bearer", scheme.name];
  }
}

/** `pyproject.toml` and what lies beside it. */
function emitProject({ options, model, kit }: Scope): readonly OutputFile[] {
  const origin = "templates/python-classic/pyproject.hbs";
  const [major = "0", minor = "0"] = options.baseVersion.split(".");
  const next = major === "0" ? `0.${Number(minor) + 1}` : String(Number(major) + 1);
  const text = kit.renderer("pyproject", {
    name: renderTomlString(options.packageName),
    version: renderTomlString(options.version),
    description: renderTomlString(`Python client of the ${model.title}, with classic names`),
    packages: `[${renderTomlString(`src/${options.moduleName}`)}]`,
    dependencies: `[${renderTomlString(`${options.basePackage}>=${options.baseVersion},<${next}`)}]`,
  });
  return [
    buildFile("pyproject.toml", text, origin),
    buildFile(`src/${options.moduleName}/py.typed`, "", origin),
    buildFile(".gitignore", "dist/\n.venv/\n__pycache__/\n", origin),
  ];
}
