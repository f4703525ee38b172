/** Collects the symbols a generated module uses and writes its import lines; no template writes one. */
import { compareText } from "../model/words.ts";
import { bracketed, line, renderLayout } from "../lang/layout.ts";
import { renderString } from "../lang/typescript.ts";

export class ImportSet {
  readonly #modules = new Map<string, Map<string, boolean>>();

  /** Notes a symbol that is used as a value. */
  value(module: string, name: string): string {
    this.#note(module, name, false);
    return name;
  }

  /** Notes a symbol that is used as a type only. */
  type(module: string, name: string): string {
    this.#note(module, name, true);
    return name;
  }

  #note(module: string, name: string, typeOnly: boolean): void {
    const names = this.#modules.get(module) ?? new Map<string, boolean>();
    names.set(name, typeOnly && (names.get(name) ?? true));
    this.#modules.set(module, names);
  }

  /** One import line a module, in order of module; empty where nothing is used. */
  render(): string {
    return [...this.#modules]
      .sort(([a], [b]) => compareText(a, b))
      .map(([module, names]) => renderImport(module, names))
      .join("\n");
  }
}

function renderImport(module: string, names: ReadonlyMap<string, boolean>): string {
  const typeOnly = [...names.values()].every(Boolean);
  const symbols = [...names]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, isType]) => (isType && !typeOnly ? `type ${name}` : name));
  const keyword = typeOnly ? "import type " : "import ";
  // Prettier keeps a single named import on its line, however long.
  const list =
    symbols.length === 1 ? `{ ${symbols.join("")} }` : bracketed("{", symbols, "}", line);
  return renderLayout([keyword, list, " from ", renderString(module), ";"]);
}
