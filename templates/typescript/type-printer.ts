/** TypeScript type nodes → layout, broken over lines as Prettier breaks types. */
import ts from "typescript";
import {
  align,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "../../generator/lang/layout.ts";
import { renderKey, renderString } from "../../generator/lang/typescript.ts";

/** What the printer asks of its caller. */
export interface TypeScope {
  /** Name under which a declared type is imported. */
  readonly reference: (declaration: string) => string;
  /** Doc comment of a property, one row each. */
  readonly comment: (property: ts.PropertySignature) => readonly string[];
}

/** Prints a type. */
export function printType(node: ts.TypeNode, scope: TypeScope): Layout {
  if (ts.isUnionTypeNode(node)) return printUnion(node.types, scope, "indent");
  if (ts.isIntersectionTypeNode(node)) return printIntersection(node.types, scope);
  if (ts.isTypeLiteralNode(node)) return printObject(node.members, scope);
  if (ts.isArrayTypeNode(node)) return printArray(node.elementType, scope);
  if (ts.isTupleTypeNode(node)) return printTuple(node, scope);
  if (ts.isParenthesizedTypeNode(node)) return printType(node.type, scope);
  if (ts.isLiteralTypeNode(node)) return printLiteral(node);
  if (ts.isIndexedAccessTypeNode(node)) return printComponent(node, scope);
  if (ts.isTypeReferenceNode(node)) return printReference(node, scope);
  if (ts.isTypeOperatorNode(node)) return ["readonly ", printType(node.type, scope)];
  return printIdentifier(node) ?? printKeyword(node.kind);
}

/** openapi-typescript writes a string literal as an identifier with the quotes in its name. */
function printIdentifier(node: ts.Node): string | null {
  if (!ts.isIdentifier(node)) return null;
  return renderString(JSON.parse(node.text) as string);
}

const KEYWORDS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.NeverKeyword, "never"],
  [ts.SyntaxKind.UndefinedKeyword, "undefined"],
  [ts.SyntaxKind.NullKeyword, "null"],
]);

function printKeyword(kind: ts.SyntaxKind): string {
  const keyword = KEYWORDS.get(kind);
  if (keyword === undefined) throw new Error(`No layout for the type node ${ts.SyntaxKind[kind]}`);
  return keyword;
}

function printLiteral(node: ts.LiteralTypeNode): Layout {
  const { literal } = node;
  if (ts.isStringLiteral(literal)) return renderString(literal.text);
  if (ts.isNumericLiteral(literal)) return literal.text;
  if (ts.isPrefixUnaryExpression(literal)) return `-${(literal.operand as ts.NumericLiteral).text}`;
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return "true";
  return literal.kind === ts.SyntaxKind.FalseKeyword ? "false" : "null";
}

/** `components["schemas"]["Pet"]`, as openapi-typescript refers to a declared type. */
function printComponent(node: ts.IndexedAccessTypeNode, scope: TypeScope): Layout {
  const { indexType } = node;
  if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)) {
    return scope.reference(indexType.literal.text);
  }
  throw new Error("A type refers to something that is not a declared schema");
}

function printReference(node: ts.TypeReferenceNode, scope: TypeScope): Layout {
  const name = ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
  const args = (node.typeArguments ?? []).map((arg) => printType(arg, scope));
  return args.length === 0 ? name : group([name, "<", join(", ", args), ">"]);
}

/** Literals and `(string & {})` need no more room than their text; objects keep their braces on the union's line. */
function printUnion(
  members: readonly ts.TypeNode[],
  scope: TypeScope,
  place: "indent" | "plain",
): Layout {
  const variants = flattenUnion(members);
  const printed = variants.map((type) =>
    ts.isIntersectionTypeNode(type) ? ["(", printType(type, scope), ")"] : printType(type, scope),
  );
  const objects = variants.filter((type) => ts.isTypeLiteralNode(type)).length;
  const keywords = variants.filter(
    (type) => type.kind === ts.SyntaxKind.LiteralType && isNull(type),
  ).length;
  if (objects === 1 && keywords === variants.length - 1) return join(" | ", printed);
  const code: Layout = group([
    ifBreak("| "),
    join(
      [line, "| "],
      printed.map((part) => align(2, part)),
    ),
  ]);
  return place === "indent" ? group(indent([softline, code])) : code;
}

/** Variants of a union, those of unions inside it among them. */
const flattenUnion = (types: readonly ts.TypeNode[]): readonly ts.TypeNode[] =>
  types.flatMap((type) => {
    const bare = ts.isParenthesizedTypeNode(type) ? type.type : type;
    return ts.isUnionTypeNode(bare) ? flattenUnion(bare.types) : [bare];
  });

const isNull = (type: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;

function printIntersection(types: readonly ts.TypeNode[], scope: TypeScope): Layout {
  const parts = types.map((type) => (ts.isParenthesizedTypeNode(type) ? type.type : type));
  const printed = parts.map((type): Layout => {
    const text = ts.isUnionTypeNode(type)
      ? printUnion(type.types, scope, "plain")
      : printType(type, scope);
    return ts.isUnionTypeNode(type) ? group(["(", indent([softline, text]), softline, ")"]) : text;
  });
  const isObject = parts.map((type) => ts.isTypeLiteralNode(type));
  return group(
    printed.map((part, i) => {
      if (i === 0) return part;
      return isObject[i] !== isObject[i - 1] || isObject[i] === true
        ? [" & ", part]
        : indent([" &", line, part]);
    }),
  );
}

function printArray(element: ts.TypeNode, scope: TypeScope): Layout {
  const inner = ts.isParenthesizedTypeNode(element) ? element.type : element;
  if (ts.isUnionTypeNode(inner)) {
    const union = printUnion(inner.types, scope, "plain");
    return group(["(", indent([softline, union]), softline, ")[]"]);
  }
  const printed = printType(inner, scope);
  const wrapped = ts.isIntersectionTypeNode(inner) || ts.isTypeOperatorNode(inner);
  return wrapped ? ["(", printed, ")[]"] : [printed, "[]"];
}

function printTuple(node: ts.TupleTypeNode, scope: TypeScope): Layout {
  const items = node.elements.map((element) =>
    ts.isRestTypeNode(element)
      ? ["...", printType(element.type, scope)]
      : printType(element, scope),
  );
  return group(["[", indent([softline, join([",", line], items)]), ifBreak(","), softline, "]"]);
}

/** Members of an object type, one a line, with their comments. */
export function printMembers(members: readonly ts.TypeElement[], scope: TypeScope): Layout {
  return join(
    hardline,
    members.map((member): Layout => {
      if (ts.isIndexSignatureDeclaration(member)) {
        return ["[key: string]: ", printType(member.type, scope), ";"];
      }
      if (!ts.isPropertySignature(member) || member.type === undefined) {
        throw new Error(`No layout for the member ${ts.SyntaxKind[member.kind]}`);
      }
      const comment = scope.comment(member).flatMap((row) => [row, hardline]);
      const readonly =
        member.modifiers?.some((m) => m.kind === ts.SyntaxKind.ReadonlyKeyword) === true;
      return [
        ...comment,
        readonly ? "readonly " : "",
        renderKey(propertyName(member)),
        member.questionToken === undefined ? "" : "?",
        ": ",
        printType(member.type, scope),
        ";",
      ];
    }),
  );
}

function propertyName(member: ts.PropertySignature): string {
  const { name } = member;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    return name.text;
  throw new Error("A property has a computed name");
}

function printObject(members: readonly ts.TypeElement[], scope: TypeScope): Layout {
  if (members.length === 0) return "{}";
  return group(["{", indent([hardline, printMembers(members, scope)]), hardline, "}"], {
    shouldBreak: true,
  });
}
