/** Facts of URLs: text that stays one part of an address. */
import { type Text, untrusted, type Untrusted } from "../values.ts";

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

/** Parts of a path, each with the separator before it. */
export const splitPath = (path: Text): readonly Untrusted[] =>
  path
    .split(/(?=\/)/)
    .filter((segment) => segment !== "")
    .map(untrusted);
