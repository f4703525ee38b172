// Copied by flagforge from templates/mcp/overlay/src/bytes.ts; edit it there.
/** Bytes as assistants send and read them: text where it is text, else base64. */
import { domainWords } from "./domain.js";
import { refuse } from "./problem.js";

/** `data:TYPE;base64,BYTES` (RFC 2397). */
const DATA = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[\w-]+=[^;,]*)*);base64,([A-Za-z0-9+/_=\s-]*)$/;

/** Bytes of a body: those of a `data:` address, else the text in UTF-8. */
export function readBytes(text: string): Blob {
  if (!text.startsWith("data:")) return new Blob([text]);
  const [, type = "application/octet-stream", , base64 = ""] = DATA.exec(text) ?? refuseData();
  return new Blob([Buffer.from(base64, "base64")], { type });
}

/** A file of a form. */
export function readFile(name: string, text: string): File {
  const { extension, type } = domainWords.textFile;
  if (!text.startsWith("data:")) return new File([text], `${name}.${extension}`, { type });
  const bytes = readBytes(text);
  return new File([bytes], name, { type: bytes.type });
}

const refuseData = (): never =>
  refuse("invalid_arguments", "A data: address is malformed; nothing was sent", {
    hint: "Write bytes as data:image/png;base64,… and anything else as its text",
  });

/** An answer of bytes: its text, else base64, which is left out where it would not fit. */
export async function readBlob(blob: Blob, maxChars: number): Promise<unknown> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const base64 = Buffer.from(bytes).toString("base64");
    const about = { media_type: blob.type || "application/octet-stream", size: bytes.length };
    return base64.length > maxChars - 1000
      ? { ...about, omitted: "Too long for an answer; --max-chars allows more" }
      : { ...about, base64 };
  }
}
