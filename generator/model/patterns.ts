/** Regular expressions of the description: reading them, and texts that match them. Nothing random. */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

const compiled = new Map<string, RegExp | null>();

/** The pattern as JavaScript reads it, Unicode-aware where it can be; `null` where it is none. */
export function compilePattern(pattern: string): RegExp | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const built = tryCompile(pattern, "u") ?? tryCompile(pattern, "");
  compiled.set(pattern, built);
  return built;
}

function tryCompile(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}

/** What people expect to see where one of these matches. */
const WORDS = [
  "example",
  "example-key",
  "Example",
  "EXAMPLE",
  "abc",
  "ABC",
  "1",
  "10",
  "123",
  "1.0.0",
  "v1.0.0",
  "2024-06-10",
  "12:00",
  "+15555550100",
  "en",
  "en-US",
  "#1a2b3c",
  "/example",
  "https://example.com",
  "ada@example.com",
  "Example-123!",
  "507f1f77bcf86cd799439011",
  "3fa85f64-5717-4562-b3fc-2c963f66afa6",
];

/** Texts that match a pattern and have a length within limits, most readable first; few or none. */
export function* buildMatches(pattern: string, least: number, most: number): Generator<string> {
  const expression = compilePattern(pattern);
  if (expression === null) return;
  const fitting = (text: string): boolean => {
    const { length } = [...text];
    return length >= least && length <= most && expression.test(text);
  };
  yield* WORDS.filter(fitting);
  const tree = parsePattern(expression);
  if (tree === null) return;
  for (const plan of buildPlans(tree, least, most)) {
    const text = renderNode(tree, { ...plan, groups: new Map(), picked: { count: 0 } });
    if (text.length <= MAX_TEXT && fitting(text)) yield text;
  }
}

const MAX_TEXT = 100_000;

function parsePattern(expression: RegExp): AST.Pattern | null {
  try {
    const unicode = expression.flags.includes("u");
    return new RegExpParser().parsePattern(expression.source, undefined, undefined, { unicode });
  } catch {
    // The engine knows syntax that the parser does not.
    return null;
  }
}

/** The choices that one text is made with. */
interface Plan {
  /** Turns beyond the least, for the quantifier that stands at `at`, or for all. */
  readonly extra: number;
  readonly at: number | null;
  /** Which alternative of every group. */
  readonly branch: number;
  /** Whether texts that must follow are written out: right where more text is free to follow. */
  readonly ahead: boolean;
}

const FEW = [1, 0, 2, 3, 4, 5, 6, 7, 8];
const BRANCHES = 6;
const MAX_STRETCH = 256;

/** Plain choices first; then single quantifiers stretched until the text has its least length. */
function* buildPlans(tree: AST.Pattern, least: number, most: number): Generator<Plan> {
  for (const ahead of [false, true]) {
    for (const extra of FEW) {
      for (let branch = 0; branch < BRANCHES; branch++) yield { extra, at: null, branch, ahead };
    }
  }
  const wanted = [least, Number.isFinite(most) ? most : least + 8];
  const stretches = wanted.flatMap((length) =>
    length <= MAX_STRETCH ? Array.from({ length: length + 1 }, (_, i) => length - i) : [length],
  );
  for (const at of listQuantifiers(tree)) {
    for (const extra of stretches) {
      for (const ahead of [false, true]) yield { extra, at, branch: 0, ahead };
    }
  }
}

const MAX_QUANTIFIERS = 8;

/** Where the quantifiers stand. */
function listQuantifiers(node: AST.Node): readonly number[] {
  const inner = childNodes(node).flatMap(listQuantifiers);
  return (node.type === "Quantifier" ? [node.start, ...inner] : inner).slice(0, MAX_QUANTIFIERS);
}

function childNodes(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return node.alternatives;
    case "Alternative":
      return node.elements;
    case "Quantifier":
      return [node.element];
    default:
      return [];
  }
}

interface Rendering extends Plan {
  readonly groups: Map<AST.CapturingGroup, string>;
  readonly picked: { count: number };
}

function renderNode(node: AST.Node, rendering: Rendering): string {
  switch (node.type) {
    case "Pattern":
    case "Group":
      return renderBranch(node.alternatives, rendering);
    case "CapturingGroup": {
      const text = renderBranch(node.alternatives, rendering);
      rendering.groups.set(node, text);
      return text;
    }
    case "Alternative":
      return renderElements(node.elements, rendering);
    case "Quantifier":
      return renderQuantifier(node, rendering);
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return pickCharacter(node, rendering);
    case "Backreference": {
      const group = [node.resolved].flat()[0];
      return group === undefined ? "" : (rendering.groups.get(group) ?? "");
    }
    case "Assertion":
      return node.kind === "lookahead" && !node.negate && rendering.ahead
        ? renderBranch(node.alternatives, rendering)
        : "";
    default:
      return "";
  }
}

function renderBranch(alternatives: readonly AST.Alternative[], rendering: Rendering): string {
  const chosen = alternatives[rendering.branch % alternatives.length];
  return chosen === undefined ? "" : renderElements(chosen.elements, rendering);
}

const renderElements = (elements: readonly AST.Element[], rendering: Rendering): string =>
  elements.map((element) => renderNode(element, rendering)).join("");

function renderQuantifier(node: AST.Quantifier, rendering: Rendering): string {
  const stretched = rendering.at === null || rendering.at === node.start;
  const wanted = node.min + (stretched ? rendering.extra : 0);
  const turns = Math.min(wanted, node.max, MAX_TEXT);
  let text = "";
  for (let i = 0; i < turns && text.length <= MAX_TEXT; i++) {
    text += renderNode(node.element, rendering);
  }
  return text;
}

/** Tried in this order; neighbours differ, so that a run of one class reads as `abc`, not `aaa`. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "1234567890";
const POOLS = [
  LETTERS,
  LETTERS.toUpperCase(),
  DIGITS,
  "-_./ :,@#+!$%&*=?~;'\"()<>[]{}|\\^`\t\nüßéжあ",
];

/** A character of a class. */
function pickCharacter(
  node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
  { picked }: Rendering,
): string {
  const characters = listCharacters(node);
  return characters[picked.count++ % characters.length] ?? "";
}

const listed = new WeakMap<AST.Node, readonly string[]>();

/** Characters of a class, those of one kind: what a reader would type. */
function listCharacters(
  node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
): readonly string[] {
  const known = listed.get(node);
  if (known !== undefined) return known;
  const expression = compilePattern(`^(?:${node.raw})$`);
  const found = POOLS.map((pool) => [...pool].filter((c) => expression?.test(c) === true));
  const characters = found.find((pool) => pool.length > 0) ?? firstOfClass(node);
  listed.set(node, characters);
  return characters;
}

const firstOfClass = (
  node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
): readonly string[] =>
  node.type === "CharacterClass"
    ? node.elements.slice(0, 1).flatMap((element) => {
        if (element.type === "Character") return [String.fromCodePoint(element.value)];
        return element.type === "CharacterClassRange"
          ? [String.fromCodePoint(element.min.value)]
          : [];
      })
    : [];
