/** Texts of a description that go over the wire as they are: what could end them there is an error. */
import type { ApiModel, Content, Operation, Parameter, SecurityScheme, Server } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Name of a header or a cookie (RFC 9110, RFC 6265). */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const MEDIA_TYPE = /^[\w!#$&^.+*-]+(\/[\w!#$&^.+*-]+)?(\s*;[\t -~]*)?$/;
const HEADER_VALUE = /^[\t -~\x80-\xff]*$/;
/** Relative, or of the web; nothing in it that no URL holds, and no password. */
const ADDRESS =
  /^(?!\/\/|[a-z][a-z0-9+.-]*:(?!\/\/))(https?:\/\/(?![^/]*@))?(?![a-z]+:\/\/)[^\s"'<>\\^`|]*$/i;

type Reject = Reader["reject"];

/** Reports names, media types and addresses that are none. */
export function checkWireTexts(
  reader: Reader,
  model: ApiModel,
  operations: readonly Operation[],
): void {
  const reject: Reject = (...problem) => reader.reject(...problem);
  model.servers.forEach((server) => checkServer(reject, server));
  model.auth.forEach((scheme) => checkScheme(reject, scheme));
  for (const { parameters, body, responses, servers } of operations) {
    servers.forEach((server) => checkServer(reject, server));
    parameters.forEach((parameter) => checkParameter(reject, parameter));
    for (const content of [
      body?.contents ?? [],
      ...responses.map(({ contents }) => contents),
    ].flat())
      checkContent(reject, content);
  }
}

function checkServer(reject: Reject, { url, variables, pointer }: Server): void {
  const filled = variables.reduce<string>(
    (text, { name, defaultValue }) => text.replaceAll(`{${name}}`, defaultValue),
    url,
  );
  if (ADDRESS.test(filled)) return;
  reject(
    pointer,
    `${JSON.stringify(filled)} is not an address of the web`,
    "Give an http or https URL, or a path",
  );
}

function checkScheme(reject: Reject, scheme: SecurityScheme): void {
  const { pointer } = scheme;
  if (scheme.kind === "apiKey" && scheme.location !== "query" && !TOKEN.test(scheme.parameter))
    rejectName(reject, pointer, scheme.location, scheme.parameter);
  const flows = scheme.kind === "oauth2" ? scheme.flows : [];
  const addresses = [
    ...flows.flatMap(({ authorizationUrl, tokenUrl, refreshUrl }) => [
      authorizationUrl,
      tokenUrl,
      refreshUrl,
    ]),
    scheme.kind === "openIdConnect" ? scheme.url : null,
  ];
  for (const address of addresses) {
    if (address === null || ADDRESS.test(address)) continue;
    reject(
      pointer,
      `${JSON.stringify(address)} is not an address of the web`,
      "Give an http or https URL",
    );
  }
}

function checkParameter(reject: Reject, { name, location, type, pointer }: Parameter): void {
  if ((location === "header" || location === "cookie") && !TOKEN.test(name))
    rejectName(reject, pointer, location, name);
  const values = location === "header" && type.kind === "literal" ? type.values : [];
  const bad = values.find((value) => typeof value === "string" && !HEADER_VALUE.test(value));
  if (bad !== undefined)
    reject(pointer, `${JSON.stringify(bad)} can't stand in a header`, "Correct the value");
}

function checkContent(reject: Reject, { mediaType, pointer }: Content): void {
  if (MEDIA_TYPE.test(mediaType)) return;
  reject(pointer, `${JSON.stringify(mediaType)} is not a media type`, "Correct the media type");
}

const rejectName = (reject: Reject, pointer: string, location: string, name: string): void =>
  reject(
    pointer,
    `${JSON.stringify(name)} is not a name that a ${location} can have`,
    "Use letters, digits and hyphens",
  );
