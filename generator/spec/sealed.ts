/** Texts kept between runs under a seal: what was cut short, changed by anybody, or made by another build is not read. */
import { createHash, randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Texts kept in one folder; the oldest make place for new ones. */
const MOST = 100;

const sealOf = (build: string, body: string): string =>
  createHash("sha256").update(`${build}\n${body}`).digest("hex");

/** The text as it was written by this build; `null` where there is none. */
export function readSealed(file: string, build: string): string | null {
  try {
    const text = readFileSync(file, "utf8");
    const split = text.indexOf("\n");
    const body = text.slice(split + 1);
    return split > 0 && sealOf(build, body) === text.slice(0, split) ? body : null;
  } catch {
    return null;
  }
}

/** Keeps a text. One that can't be kept makes the next run slower, nothing else. */
export function writeSealed(file: string, build: string, body: string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, `${sealOf(build, body)}\n${body}`);
    renameSync(draft, file);
    prune(dirname(file));
  } catch {
    rmSync(draft, { force: true });
  }
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST) return;
  const aged = files.map((file) => ({ file, time: statSync(file).mtimeMs }));
  for (const { file } of aged.sort((a, b) => b.time - a.time).slice(MOST / 2)) rmSync(file);
}
