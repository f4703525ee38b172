/** `api-report.md`: every exported name with its signature, the page that a reviewer compares. */
import { ts } from "ts-morph";
import type { Kit } from "../../generator/emit/flavor.ts";
import type { OutputFile } from "../../generator/emit/output.ts";
import { compareText } from "../../generator/model/words.ts";

/** Sections of the report, by folder of the sources. */
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ["Client", /^src\/(index|core|node)\.ts$/],
  ["Namespaces", /^src\/namespaces\//],
  ["Functions", /^src\/funcs\//],
  ["Patches", /^src\/patches\//],
  ["Run time", /^src\/lib\//],
  ["Errors", /^src\/errors\//],
  ["Operations", /^src\/operations\//],
  ["Webhooks", /^src\/webhooks\.ts$/],
  ["Models", /^src\/models\//],
];

/** Builds the report from the emitted sources alone: nothing is type-checked, so it costs little. */
export function buildSurface(kit: Kit, files: readonly OutputFile[]): string {
  const sources = files
    .filter((file) => file.path.endsWith(".ts"))
    .sort((a, b) => compareText(a.path, b.path))
    .map((file) => [file.path, kit.units.fromFile(describeModule, file)] as const);
  const sections = SECTIONS.flatMap(([title, pattern]) => {
    const entries = sources.filter(([path]) => pattern.test(path)).flatMap(([, lines]) => lines);
    return entries.length === 0
      ? []
      : `## ${title}\n\n<!-- prettier-ignore -->\n\`\`\`ts\n${entries.join("\n")}\n\`\`\`\n`;
  });
  return `# API report\n\nEvery exported name and its signature, written by flagforge. Compare it when the API or the generator changes.\n\n${sections.join("\n")}`;
}

/** Every declaration of the sources by module and name, for comparing two states of the package. */
export function listSurface(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  const entries = files
    .filter(({ path }) => SECTIONS.some(([, pattern]) => pattern.test(path)))
    .flatMap((file) =>
      describeExports(parseModule(file)).map(
        (text) => [`${file.path} ${nameOfExport(text)}`, text] as const,
      ),
    );
  return new Map(entries);
}

/** `export interface Pet` of a signature: overloads and re-exports are told apart by their whole first line. */
const nameOfExport = (text: string): string =>
  /^export (?:declare |abstract |async )*(?:interface|type|class|const|enum) [\w$]+/.exec(
    text,
  )?.[0] ??
  text.split("(")[0] ??
  text;
/** Signatures of a module's exports. */
const describeModule = (file: OutputFile): readonly string[] => describeExports(parseModule(file));

/** Comments are not part of a signature, and reading them would take half of the time. */
const parseModule = ({ path, text }: OutputFile): ts.SourceFile =>
  ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });

/** Signatures of a module's exports, in the order of the source. */
const describeExports = (file: ts.SourceFile): readonly string[] =>
  file.statements.filter(isExported).flatMap((statement) => describe(statement, file));

const isExported = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) ||
  (ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) === true);

function describe(statement: ts.Statement, file: ts.SourceFile): readonly string[] {
  const text = (node: ts.Node): string => node.getText(file);
  if (ts.isExportDeclaration(statement)) return [text(statement)];
  if (ts.isFunctionDeclaration(statement)) return [`${upTo(statement, statement.body, file)};`];
  if (ts.isClassDeclaration(statement)) return [describeClass(statement, file)];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(
      (d) => `export const ${text(d.name)}${d.type === undefined ? "" : `: ${text(d.type)}`};`,
    );
  }
  return [withoutComments(text(statement))];
}

/** A declaration's text before its body. */
function upTo(node: ts.Node, body: ts.Node | undefined, file: ts.SourceFile): string {
  const text = file.text.slice(node.getStart(file), body?.getStart(file) ?? node.getEnd());
  return text.replace(/\s*;?\s*$/, "");
}

function describeClass(node: ts.ClassDeclaration, file: ts.SourceFile): string {
  const brace = node.members.pos;
  const head = file.text.slice(node.getStart(file), brace).trimEnd();
  const members = node.members.filter(isPublic).map((member) => {
    const body =
      ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member) || ts.isAccessor(member)
        ? member.body
        : undefined;
    return `  ${upTo(member, body, file)};`;
  });
  return [head, ...members, "}"].join("\n");
}

const isPublic = (member: ts.ClassElement): boolean =>
  !(member.name !== undefined && ts.isPrivateIdentifier(member.name)) &&
  !ts.isClassStaticBlockDeclaration(member);

/** Comments say what a name means, not what it is. */
const withoutComments = (text: string): string =>
  text.replaceAll(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, "").replaceAll(/^[ \t]*\/\/.*\n/gm, "");
