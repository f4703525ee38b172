/** Facts of HTML: text that stays text wherever it is put. */
import type { Text } from "../values.ts";

// Controls, zero-width characters and direction marks: what a reader could not see, or would see elsewhere than it stands.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes characters visible that hide or turn text around: `\u{202e}`. */
export const showInvisible = (text: Text): string =>
  text.replaceAll(
    INVISIBLE,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`,
  );

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A reader of HTML takes a bare one for a line break.
  "\r": "&#13;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text between tags. */
export const escapeHtml = (text: Text): string =>
  showInvisible(text).replaceAll(/[&<>\r]/g, (c) => ENTITIES[c] ?? c);

/** Value of an attribute, which stands in double quotes. */
export const escapeAttribute = (text: Text): string =>
  showInvisible(text)
    .replaceAll(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
    .replaceAll(/[\n\r\t]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Schemes a link may have. Everything else is shown as text: a browser runs what some schemes hold. */
export const isSafeAddress = (address: Text): boolean => /^(https?:\/\/|mailto:)/i.test(address);

/** A name that `id` and a link's fragment may hold as it is. */
export const renderId = (...parts: readonly Text[]): string =>
  parts
    .map((part) =>
      part.replaceAll(/[^A-Za-z0-9_-]/g, (c) => `.${(c.codePointAt(0) ?? 0).toString(16)}`),
    )
    .join("-");
