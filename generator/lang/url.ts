/** Facts of URLs: text that stays one part of an address. */
import { type Text, untrusted, type Untrusted } from "../values.ts";
import { finished } from "./finished.ts";

// Half of a surrogate pair has no UTF-8; what a server would see is the replacement character.
const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any text as one part of a URL. */
export const encodeUrlPart = (text: Text): string =>
  encodeURIComponent(text.replaceAll(UNPAIRED, "\ufffd"));

/** A path as it is sent: what a path may hold stays, escapes included; everything else is percent-encoded. */
export const encodeUrlPath = (path: Text): string =>
  path.replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+/g, encodeUrlPart);

/** As `encodeUrlPath`, for a template: names of parameters stay as they are. */
export const encodeUrlTemplate = (path: Text): string =>
  path.replaceAll(/(\{[^{}]*\})|[^{}]+|[{}]/g, (part, parameter: string | undefined) =>
    parameter === undefined ? encodeUrlPath(part) : parameter,
  );

/** A template whose parameters have other names. */
export const renameParameters = (path: Text, names: ReadonlyMap<Text, Text>): Untrusted =>
  untrusted(
    path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => `{${finished(names.get(name) ?? name)}}`),
  );

/** Parts of a path, each with the separator before it. */
export const splitPath = (path: Text): readonly Untrusted[] =>
  path
    .split(/(?=\/)/)
    .filter((segment) => segment !== "")
    .map(untrusted);
