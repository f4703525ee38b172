import { expect, test } from "vitest";
import { measureBundle } from "../support/bundle.ts";

const directory = new URL("../../templates/typescript/overlay/src/lib/", import.meta.url);

/** One standalone call with a descriptor and six error classes, as the generator writes them. */
const classes = [
  "InvalidRequestErrorRep",
  "UnauthorizedErrorRep",
  "ForbiddenErrorRep",
  "NotFoundErrorRep",
  "StatusConflictErrorRep",
  "RateLimitedErrorRep",
];
const program = `
import { apiKeyInHeader } from "./auth.js";
import { call } from "./call.js";
import { ClientCore } from "./client.js";
import { form, simple } from "./encode.js";
import { APIError } from "./errors.js";
import { readJson } from "./readers.js";
import { methodHeader, versionHeader } from "./versions.js";
${classes.map((name) => `class ${name} extends APIError { override get name(): "${name}" { return "${name}"; } }`).join("\n")}
const operation = {
  id: "getFeatureFlag", method: "GET", path: "/api/v2/flags/{projectKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple }, query: { env: form, expand: form },
  responses: { 200: readJson },
  errors: { ${classes.map((name, index) => `${[400, 401, 403, 404, 409, 429][index]}: ${name}`).join(", ")} },
};
class LaunchDarklyCore extends ClientCore {
  constructor(options = {}) {
    super({
      servers: { commercial: "https://app.launchdarkly.com", eu: "https://app.eu.launchdarkly.com", federal: "https://app.launchdarkly.us" },
      server: "commercial", authenticate: apiKeyInHeader("Authorization"),
      versioning: versionHeader("LD-API-Version", /^\\d{8}$/), methodOverride: methodHeader("X-HTTP-Method-Override"),
      environmentVariable: "LAUNCHDARKLY_API_KEY",
      userAgent: "@flagforge/launchdarkly/1.0.0",
    }, options);
  }
}
const result = await call(new LaunchDarklyCore(), operation, { projectKey: "p", featureFlagKey: "f" });
if (!result.ok) throw result.error;
console.log(result.value);
`;

test.each(["node", "browser"] as const)(
  "one call, bundled for %s, is at most 6,700 bytes",
  async (platform) => {
    const { gzip, modules } = await measureBundle(program, directory, platform);
    expect(gzip).toBeLessThanOrEqual(6700);
    expect(modules.some((path) => /bodies|paging|status-errors/.test(path))).toBe(false);
  },
);

test("a builder of 20 instructions adds at most 1,000 bytes to a call, and nothing where it is not used", async () => {
  const rules = Array.from({ length: 20 }, (_, i) => `updatePartNumber${i}: { environment: true }`);
  const builder = `
import { definePatch } from "./semantic-patch.js";
const thingPatch = /* @__PURE__ */ definePatch({ ${rules.join(", ")} });
`;
  const sizeOf = (text: string) => measureBundle(text, directory, "browser");
  const [alone, unused, used] = await Promise.all([
    sizeOf(program),
    sizeOf(builder + program),
    sizeOf(`${builder}${program}console.log(thingPatch());`),
  ]);
  const carries = ({ modules }: typeof used): boolean =>
    modules.some((path) => path.endsWith("semantic-patch.ts"));
  expect([carries(alone), carries(unused), carries(used)]).toEqual([false, false, true]);
  expect(used.gzip - alone.gzip).toBeLessThanOrEqual(1000);
});

test("modules that are only imported leave nothing but the base class of the client", async () => {
  const every = [
    "auth",
    "bodies",
    "call",
    "encode",
    "errors",
    "logger",
    "paging",
    "partial",
    "readers",
    "semantic-patch",
    "status-errors",
    "versions",
  ];
  const program = every.map((name) => `import "./${name}.js";`).join("\n");
  const { modules } = await measureBundle(program, directory, "node");
  expect(modules.filter((path) => !/(client|errors)\.ts$/.test(path))).toEqual([]);
});
