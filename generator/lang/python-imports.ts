/** Import lines of a Python module, in the order ruff (isort) wants them; no template writes one. */
import { bracketed, type Layout } from "./layout.ts";
import { renderPython } from "./python.ts";
import { compareText } from "../model/words.ts";

/** Modules that are no part of Python's own library. */
const OTHERS = new Set(["typing_extensions"]);

export class PythonImports {
  readonly #modules = new Map<string, Set<string>>();
  readonly #plain = new Set<string>();
  readonly #thirdParty: ReadonlySet<string>;

  /** Modules that are neither Python's nor the package's own have a block of their own. */
  constructor(thirdParty: Iterable<string> = []) {
    this.#thirdParty = new Set(thirdParty);
  }

  /** Notes a name of a module; gives the name. */
  use(module: string, name: string): string {
    const names = this.#modules.get(module) ?? new Set<string>();
    this.#modules.set(module, names.add(name));
    return name;
  }

  /** Notes a module that is imported as a whole. */
  module(name: string): string {
    this.#plain.add(name);
    return name;
  }

  get isEmpty(): boolean {
    return this.#modules.size === 0 && this.#plain.size === 0;
  }

  /** Standard modules, those of other packages, then those of the package; an empty line between them. */
  render(level = 0): string {
    const pad = " ".repeat(4 * level);
    const standard = [
      ...[...this.#plain].sort(compareText).map((name) => `${pad}import ${name}`),
      ...this.#renderModules(level, (name) => !name.startsWith(".") && !this.#isOther(name)),
    ];
    const others = this.#renderModules(level, (name) => this.#isOther(name));
    const own = this.#renderModules(level, (name) => name.startsWith("."));
    return [standard, others, own]
      .filter((rows) => rows.length > 0)
      .map((rows) => rows.join("\n"))
      .join("\n\n");
  }

  #isOther(name: string): boolean {
    return OTHERS.has(name) || this.#thirdParty.has(name);
  }

  #renderModules(level: number, wanted: (module: string) => boolean): readonly string[] {
    return [...this.#modules]
      .filter(([module]) => wanted(module))
      .sort(([a], [b]) => compareModules(a, b))
      .map(([module, names]) => renderImport(module, [...names].sort(compareMembers), level));
  }
}

/** `from module import names`, indented; in brackets where it does not fit. */
export const renderImport = (module: string, names: readonly string[], level: number): string => {
  const line = `from ${module} import ${names.join(", ")}`;
  if (line.length + 4 * level <= 100) return " ".repeat(4 * level) + line;
  const list: Layout = bracketed("(", names, ")");
  return renderPython([`from ${module} import `, list], level);
};

/** Further parents first: `..models` before `.model`. */
function compareModules(a: string, b: string): number {
  const dots = (module: string): number => /^\.*/.exec(module)?.[0].length ?? 0;
  return dots(b) - dots(a) || compareText(a, b);
}

/** Constants, then classes, then the rest; numbers inside names by their value, capitals last. */
export function compareMembers(a: string, b: string): number {
  return (
    memberType(a) - memberType(b) ||
    compareNaturally(a.toLowerCase(), b.toLowerCase()) ||
    compareText(a, b)
  );
}

const memberType = (name: string): number =>
  name.length > 1 && name === name.toUpperCase() ? 0 : /^[A-Z]/.test(name) ? 1 : 2;

function compareNaturally(a: string, b: string): number {
  const parts = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x = "", y = ""] = [left[i], right[i]];
    const numbers = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    const order = numbers || compareText(x, y);
    if (order !== 0) return order;
  }
  return 0;
}
